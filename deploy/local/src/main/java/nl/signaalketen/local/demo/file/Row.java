package nl.signaalketen.local.demo.file;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.signaalketen.local.demo.file.UnusableFile.Wrong;
import nl.signaalketen.signal.contract.ControleReported;
import nl.signaalketen.signal.contract.Countries;

/** One row: its cells by column, and what turned out wrong with them. A wrong cell reads as something harmless. */
final class Row {

    private static final LocalDate FIRST_DAY = ControleReported.FIRST_DAY;
    private static final Codes CODES = Codes.OF_THE_CHAIN;

    private static final String REFERENCE =
            "at most 100 letters, digits and . _ : / -, and begins with a letter or digit";

    private final long line;
    private final Map<String, String> cells;
    private final List<Wrong> wrong = new ArrayList<>();

    Row(long line, Map<String, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    Controle controle(Clock clock, List<Checklist> checklists) {
        return new Controle(
                matching("controle", CODES.reference(), REFERENCE),
                date(clock),
                oneOf("directorate", CODES.directorates()),
                oneOf("sector", CODES.sectors()),
                checklists);
    }

    Checklist checklist() {
        return new Checklist(
                matching("checklist", CODES.reference(), REFERENCE),
                nationality(),
                oneOf("sex", CODES.sexes()),
                age(),
                indicators(),
                cell("referred_to").isEmpty() ? "" : oneOf("referred_to", CODES.centres()));
    }

    private String nationality() {
        var text = cell("nationality");
        if (!Countries.isNationality(text)) {
            refuse("nationality", said(text) + "; it is a country of two capitals, STATELOOS or ONBEKEND");
        }
        return text;
    }

    void refuse(String column, String problem) {
        wrong.add(new Wrong(line, column, problem));
    }

    List<Wrong> wrong() {
        return wrong;
    }

    long line() {
        return line;
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private String matching(String column, Pattern pattern, String meaning) {
        var text = cell(column);
        if (!pattern.matcher(text).matches()) {
            refuse(column, said(text) + "; it is " + meaning);
        }
        return text;
    }

    private String oneOf(String column, Set<String> codes) {
        var text = cell(column);
        if (!codes.contains(text)) {
            refuse(column, said(text) + "; it is one of " + String.join(", ", codes));
        }
        return text;
    }

    private List<String> indicators() {
        if (cell("indicators").isEmpty()) {
            return List.of();
        }
        var indicators = List.of(cell("indicators").split("\\|", -1));
        indicators.stream()
                .filter(one -> !CODES.indicators().contains(one))
                .forEach(one -> refuse("indicators", "'" + one + "' is not an indicator"));
        if (Set.copyOf(indicators).size() < indicators.size()) {
            refuse("indicators", "names an indicator twice");
        }
        return indicators;
    }

    private int age() {
        var text = cell("age_at_controle");
        try {
            var age = Integer.parseInt(text);
            if (age >= 0 && age <= CODES.highestAge()) {
                return age;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        refuse("age_at_controle", said(text) + "; it is a whole number from 0 to " + CODES.highestAge());
        return 0;
    }

    private LocalDate date(Clock clock) {
        var text = cell("date");
        var today = LocalDate.now(clock);
        try {
            var date = LocalDate.parse(text);
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(today)) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // said below
        }
        refuse("date", said(text) + "; it is a day from " + FIRST_DAY + " to today, as 2019-12-31");
        return today;
    }

    private static String said(String text) {
        return text.isEmpty() ? "is empty" : "'" + text + "'";
    }
}
