package nl.signaalketen.platform.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import nl.signaalketen.platform.PlatformSettings;
import tools.jackson.databind.json.JsonMapper;

/** Lists that are data, not code: a file in the data folder replaces the one of that name on the classpath. */
public final class ReferenceFiles {

    private final JsonMapper json;
    private final PlatformSettings settings;

    public ReferenceFiles(JsonMapper json, PlatformSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /**
     * @param name as {@code regions.json}
     * @throws UncheckedIOException with the name of the file, where there is none or it cannot be read
     */
    public <T> List<T> read(String name, Class<T> row) {
        try (var file = open(name)) {
            return List.copyOf(json.readerForListOf(row).<List<T>>readValue(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the reference file " + name, unreadable);
        }
    }

    private InputStream open(String name) throws IOException {
        var folder = settings.dataFolder();
        if (folder != null && Files.exists(folder.resolve("reference").resolve(name))) {
            return Files.newInputStream(folder.resolve("reference").resolve(name));
        }
        var packed = ReferenceFiles.class.getResourceAsStream("/reference/" + name);
        if (packed == null) {
            throw new IOException("no file reference/" + name);
        }
        return packed;
    }
}
