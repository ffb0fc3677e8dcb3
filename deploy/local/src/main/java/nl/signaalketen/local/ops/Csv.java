package nl.signaalketen.local.ops;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that a spreadsheet opens as text and as nothing else. */
final class Csv {

    /** Tells a spreadsheet that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+");

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String cell(String text) {
        var isFormula = !text.isEmpty()
                && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        var safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[\",;\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
