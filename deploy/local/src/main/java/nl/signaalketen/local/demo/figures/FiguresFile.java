package nl.signaalketen.local.demo.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Figures as JSON, laid out as the published file is, so that the two can be compared line by line. */
public final class FiguresFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));

    private FiguresFile() {}

    /**
     * @param year none where the figures are of several
     * @param source where the figures come from
     */
    public static void write(Path file, @Nullable Integer year, String source, Figures figures) {
        var json = JSON.createObjectNode().put("year", year).put("source", source);
        figures.tables().forEach((table, cells) -> {
            if (!cells.containsKey(List.of())) {
                json.putObject(table);
            }
            cells.forEach((codes, count) ->
                    put(json, Stream.concat(Stream.of(table), codes.stream()).toList(), count));
        });
        try {
            Files.writeString(file, JSON.writer().with(LAYOUT).writeValueAsString(json) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static void put(ObjectNode in, List<String> path, int count) {
        if (path.size() == 1) {
            in.put(path.getFirst(), count);
        } else {
            put(in.withObjectProperty(path.getFirst()), path.subList(1, path.size()), count);
        }
    }
}
