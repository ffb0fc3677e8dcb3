package nl.signaalketen.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values under a line of column names (RFC 4180, a record a line). */
final class Csv {

    /** A record by its column names. */
    record Fields(int line, Map<String, String> values) {}

    private Csv() {}

    /** @throws BadFile where a column is missing, unknown or named twice, or a line has more or fewer fields than the first */
    static List<Fields> read(String file, String text, List<String> columns) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty()) {
            throw new BadFile(file, "is empty; its first line names the columns " + String.join(",", columns));
        }
        var names = split(lines.getFirst());
        for (var column : columns) {
            if (names.stream().filter(column::equals).count() != 1) {
                throw new BadFile(file, 1, column, names.contains(column) ? "is named twice" : "is missing");
            }
        }
        names.stream().filter(name -> !columns.contains(name)).findFirst().ifPresent(name -> {
            throw new BadFile(file, 1, name, "is not a column of this file; they are " + String.join(",", columns));
        });
        var records = new ArrayList<Fields>();
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                records.add(fields(file, index + 1, names, split(lines.get(index))));
            }
        }
        return records;
    }

    private static Fields fields(String file, int line, List<String> names, List<String> values) {
        if (values.size() != names.size()) {
            var column = names.get(Math.min(values.size(), names.size() - 1));
            throw new BadFile(
                    file, line, column, "the line has %d fields, not %d".formatted(values.size(), names.size()));
        }
        var record = new LinkedHashMap<String, String>();
        for (int index = 0; index < names.size(); index++) {
            record.put(names.get(index), values.get(index).strip());
        }
        return new Fields(line, record);
    }

    /** A quote inside a quoted field is written twice. */
    private static List<String> split(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char c = line.charAt(index);
            if (c == '"' && quoted && index + 1 < line.length() && line.charAt(index + 1) == '"') {
                field.append(c);
                index++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
