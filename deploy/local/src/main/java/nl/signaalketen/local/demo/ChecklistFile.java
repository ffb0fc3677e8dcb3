package nl.signaalketen.local.demo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The checklists of a year's controles. Codes of sectors and indicators are judged by the chain itself, which knows them.
 *
 * @param isOf2019 whether these are the checklists of which the tables were published
 */
public record ChecklistFile(String name, boolean isOf2019, List<Row> rows) {

    static final List<String> COLUMNS = List.of(
            "checklist",
            "controle",
            "date",
            "directorate",
            "sector",
            "nationality",
            "sex",
            "age_at_controle",
            "indicators",
            "referred_to");

    /** @param path none for the file of 2019 */
    public static ChecklistFile read(@Nullable Path path) {
        var bundled = Bundled.text("checklists-rsz-2019.csv");
        if (path == null) {
            return parse("checklists-rsz-2019.csv", bundled, true);
        }
        try {
            var text = Files.readString(path);
            return parse(path.toString(), text, text.equals(bundled));
        } catch (CharacterCodingException e) {
            throw new BadFile(path.toString(), "is not text in UTF-8");
        } catch (NoSuchFileException e) {
            throw new BadFile(path.toString(), "there is no such file");
        } catch (IOException e) {
            throw new BadFile(path.toString(), "cannot be read (" + e.getMessage() + ")");
        }
    }

    static ChecklistFile parse(String name, String text, boolean isOf2019) {
        var rows = Csv.read(name, text, COLUMNS).stream()
                .map(fields -> new RowReader(name, fields).row())
                .toList();
        if (rows.isEmpty()) {
            throw new BadFile(name, "has no checklist");
        }
        eachOnce(name, rows);
        eachControleIsOne(name, rows);
        return new ChecklistFile(name, isOf2019, rows);
    }

    private static void eachOnce(String name, List<Row> rows) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(row.checklist())) {
                throw new BadFile(name, row.line(), "checklist", row.checklist() + " stands in the file twice");
            }
        }
    }

    private static void eachControleIsOne(String name, List<Row> rows) {
        var first = new HashMap<String, Row>();
        for (var row : rows) {
            var other = Objects.requireNonNullElse(first.putIfAbsent(row.controle(), row), row);
            same(name, row, "date", row.date(), other.date(), other);
            same(name, row, "directorate", row.directorate(), other.directorate(), other);
            same(name, row, "sector", row.sector(), other.sector(), other);
        }
    }

    private static void same(String name, Row row, String column, Object value, Object expected, Row other) {
        if (!value.equals(expected)) {
            var problem = "%s has %s here and %s on line %d".formatted(row.controle(), value, expected, other.line());
            throw new BadFile(name, row.line(), column, problem);
        }
    }
}
