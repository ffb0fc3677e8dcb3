package nl.signaalketen.local.demo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int OLDEST = 120;

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
        } catch (IOException e) {
            throw new BadFile(path.toString(), "cannot be read (" + e.getMessage() + ")");
        }
    }

    static ChecklistFile parse(String name, String text, boolean isOf2019) {
        var rows = Csv.read(name, text, COLUMNS).stream()
                .map(fields -> row(new Reader(name, fields)))
                .toList();
        if (rows.isEmpty()) {
            throw new BadFile(name, "has no checklist");
        }
        eachOnce(name, rows);
        eachControleIsOne(name, rows);
        return new ChecklistFile(name, isOf2019, rows);
    }

    private static Row row(Reader of) {
        return new Row(
                of.fields.line(),
                of.matching("checklist", "[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,99}", "a reference"),
                of.matching("controle", "[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,99}", "a reference"),
                of.date(),
                of.oneOf("directorate", Agencies.regionsOf("BE")),
                of.matching("sector", "[A-Z_]+", "a code"),
                of.matching("nationality", "[A-Z]{2}|STATELOOS|ONBEKEND", "a country code (BE), STATELOOS or ONBEKEND"),
                of.oneOf("sex", Set.of("M", "V", "X", "ONBEKEND")),
                of.age(),
                of.indicators(),
                of.value("referred_to").isEmpty() ? null : of.oneOf("referred_to", Agencies.kinds()));
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

    private record Reader(String file, Csv.Fields fields) {

        String value(String column) {
            return fields.values().getOrDefault(column, "");
        }

        String matching(String column, String pattern, String what) {
            return value(column).matches(pattern) ? value(column) : wrong(column, "is not " + what);
        }

        String oneOf(String column, Set<String> codes) {
            return codes.contains(value(column)) ? value(column) : wrong(column, "is not one of " + sorted(codes));
        }

        LocalDate date() {
            try {
                return LocalDate.parse(value("date"));
            } catch (DateTimeException e) {
                return wrong("date", "is not a date as 2019-12-31");
            }
        }

        int age() {
            var text = value("age_at_controle");
            var age = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
            return age >= 0 && age <= OLDEST ? age : wrong("age_at_controle", "is not an age from 0 to " + OLDEST);
        }

        List<String> indicators() {
            var codes = Stream.of(value("indicators").split("\\|"))
                    .filter(code -> !code.isEmpty())
                    .toList();
            codes.stream()
                    .filter(code -> !code.matches("[A-Z_]+"))
                    .findFirst()
                    .ifPresent(code -> wrong("indicators", "has " + code + ", which is not a code"));
            return codes.stream().distinct().toList();
        }

        private <T> T wrong(String column, String problem) {
            throw new BadFile(file, fields.line(), column, "'%s' %s".formatted(value(column), problem));
        }

        private static String sorted(Set<String> codes) {
            return codes.stream().sorted().collect(Collectors.joining(", "));
        }
    }
}
