package nl.signaalketen.local.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows to a file as they come, so that a long list needs no memory. */
final class SpreadsheetFile {

    private SpreadsheetFile() {}

    /** @return how many rows */
    static long write(Path file, List<String> columns, Stream<List<String>> rows) {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(Csv.BYTE_ORDER_MARK + Csv.line(columns));
            var written = 0L;
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); written++) {
                out.write(Csv.line(each.next()));
            }
            return written;
        } catch (IOException | UncheckedIOException e) {
            throw OpsProblem.failed("Cannot write %s (%s)".formatted(file, e));
        }
    }
}
