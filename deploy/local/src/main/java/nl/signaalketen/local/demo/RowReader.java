package nl.signaalketen.local.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the fields of one line; the first that cannot be right is refused. */
record RowReader(String file, Csv.Fields fields) {

    private static final int OLDEST = 120;

    Row row() {
        return new Row(
                fields.line(),
                matching("checklist", "[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,99}", "a reference"),
                matching("controle", "[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,99}", "a reference"),
                date(),
                oneOf("directorate", Agencies.regionsOf("BE")),
                matching("sector", "[A-Z_]+", "a code"),
                matching("nationality", "[A-Z]{2}|STATELOOS|ONBEKEND", "a country code (BE), STATELOOS or ONBEKEND"),
                oneOf("sex", Set.of("M", "V", "X", "ONBEKEND")),
                age(),
                indicators(),
                value("referred_to").isEmpty() ? null : oneOf("referred_to", Agencies.kinds()));
    }

    private String value(String column) {
        return fields.values().getOrDefault(column, "");
    }

    private String matching(String column, String pattern, String what) {
        return value(column).matches(pattern) ? value(column) : wrong(column, "is not " + what);
    }

    private String oneOf(String column, Set<String> codes) {
        return codes.contains(value(column)) ? value(column) : wrong(column, "is not one of " + sorted(codes));
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(value("date"));
        } catch (DateTimeException e) {
            return wrong("date", "is not a date as 2019-12-31");
        }
    }

    private int age() {
        var text = value("age_at_controle");
        var age = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        return age >= 0 && age <= OLDEST ? age : wrong("age_at_controle", "is not an age from 0 to " + OLDEST);
    }

    private List<String> indicators() {
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
