package nl.signaalketen.bench.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** The jar of a service laid out as files, from which it starts in half the time. */
record Unpacked(Path folder, String mainClass) {

    private static final String CLASSES = "BOOT-INF/classes";
    private static final String LIBRARIES = "BOOT-INF/lib";

    static Unpacked from(Path jar, Path to) {
        try (var content = new JarFile(jar.toFile())) {
            if (!Files.exists(to)) {
                for (var entry :
                        content.stream().filter(one -> !one.isDirectory()).toList()) {
                    var file = to.resolve(entry.getName()).normalize();
                    Files.createDirectories(file.getParent());
                    try (var bytes = content.getInputStream(entry)) {
                        Files.copy(bytes, file);
                    }
                }
            }
            return new Unpacked(to, content.getManifest().getMainAttributes().getValue("Start-Class"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + jar, e);
        }
    }

    String classPath() {
        return folder.resolve(CLASSES) + File.pathSeparator + folder.resolve(LIBRARIES) + File.separator + "*";
    }

    Path migrations() {
        return folder.resolve(CLASSES).resolve("db/migration");
    }
}
