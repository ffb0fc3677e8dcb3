package nl.signaalketen.local.demo.file;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.signaalketen.local.demo.file.UnusableFile.Wrong;

/** Gathers the rows of a file into controles; the first row names the columns, in any order. */
final class Rows {

    private static final List<String> COLUMNS = List.of(
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

    private final String file;
    private final Clock clock;
    private final List<String> header = new ArrayList<>();
    private final Map<String, Controle> controles = new LinkedHashMap<>();
    private final Map<String, Long> lineOfControle = new HashMap<>();
    private final Map<String, Long> lineOfChecklist = new HashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    Rows(String file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    void take(long line, List<String> cells) {
        if (header.isEmpty()) {
            header(line, cells);
        } else if (cells.size() == header.size()) {
            row(new Row(line, byColumn(cells)));
        } else if (cells.size() < header.size()) {
            wrong.add(new Wrong(line, header.get(cells.size()), "is missing: the row ends before it"));
        } else {
            wrong.add(new Wrong(line, header.getLast(), "is followed by more than there are columns"));
        }
    }

    /** A line that has no cells to take. */
    void unreadable(long line, String problem) {
        wrong.add(new Wrong(line, "any", "is not CSV: " + problem));
        if (header.isEmpty()) {
            throw new UnusableFile(file, wrong);
        }
    }

    List<Controle> controles() {
        if (header.isEmpty()) {
            throw new UnusableFile(file, "is empty; its first line must name the columns " + String.join(",", COLUMNS));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableFile(file, wrong);
        }
        if (controles.isEmpty()) {
            throw new UnusableFile(file, "holds no checklist below its first line");
        }
        return List.copyOf(controles.values());
    }

    private void header(long line, List<String> names) {
        var problems = new ArrayList<Wrong>();
        without(COLUMNS, names).forEach(name -> problems.add(new Wrong(line, name, "is missing")));
        without(names, COLUMNS).forEach(name -> problems.add(new Wrong(line, name, "is not a column of this file")));
        COLUMNS.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .forEach(name -> problems.add(new Wrong(line, name, "is there twice")));
        if (!problems.isEmpty()) {
            throw new UnusableFile(file, problems);
        }
        header.addAll(names);
    }

    private static Set<String> without(Collection<String> all, Collection<String> some) {
        var rest = new TreeSet<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    private Map<String, String> byColumn(List<String> cells) {
        var row = new HashMap<String, String>();
        for (int column = 0; column < header.size(); column++) {
            row.put(header.get(column), cells.get(column));
        }
        return row;
    }

    private void row(Row row) {
        var checklist = row.checklist();
        var found = row.controle(clock, new ArrayList<>());
        var earlier = lineOfChecklist.putIfAbsent(checklist.reference(), row.line());
        if (earlier != null) {
            row.refuse("checklist", "'" + checklist.reference() + "' is on line " + earlier + " already");
        }
        if (row.wrong().isEmpty()) {
            lineOfControle.putIfAbsent(found.reference(), row.line());
            add(row, checklist, found, controles.computeIfAbsent(found.reference(), _ -> found));
        }
        row.wrong().stream()
                .sorted(Comparator.comparingInt(one -> header.indexOf(one.column())))
                .forEach(wrong::add);
    }

    private void add(Row row, Checklist checklist, Controle found, Controle controle) {
        mustAgree(row, "date", controle.date(), found.date(), controle);
        mustAgree(row, "directorate", controle.directorate(), found.directorate(), controle);
        mustAgree(row, "sector", controle.sector(), found.sector(), controle);
        controle.checklists().add(checklist);
        if (controle.checklists().size() > Codes.OF_THE_CHAIN.mostChecklists()) {
            row.refuse("controle", "has more than " + Codes.OF_THE_CHAIN.mostChecklists() + " checklists");
        }
    }

    private void mustAgree(Row row, String column, Object first, Object now, Controle controle) {
        if (!first.equals(now)) {
            row.refuse(
                    column,
                    "'%s' is not the '%s' that controle %s has on line %d"
                            .formatted(now, first, controle.reference(), lineOfControle.get(controle.reference())));
        }
    }
}
