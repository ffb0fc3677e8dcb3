package nl.signaalketen.local.ops;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.signaalketen.signal.contract.ChainTime;

/** Figures of a year that a rebuild would make otherwise, cell by cell, as the service shows them. */
record FiguresChange(int year, String on, Side before, Side after, List<Change> changes, long same) {

    static final List<String> COLUMNS = List.of("region", "scope", "figure", "value", "before", "after", "change");

    /** What was counted, and by which rules. */
    record Side(int generation, long records, String ruleVersion) {}

    record Cell(String region, String scope, String figure, String value) {}

    /** A cell that comes out otherwise. */
    record Change(Cell cell, long before, long after) {

        List<String> cells() {
            return List.of(
                    cell.region(),
                    cell.scope(),
                    cell.figure(),
                    cell.value(),
                    String.valueOf(before),
                    String.valueOf(after),
                    String.format(Locale.ROOT, "%+d", after - before));
        }
    }

    String summary() {
        var remark = before.records() == after.records()
                ? ""
                : "\nThe two have not heard the same (%d and %d records): the later one catches up; ask again."
                        .formatted(before.records(), after.records());
        return "%d%s: %d figures come out otherwise, %d the same, by %s in the place of %s%s"
                .formatted(year, asOf(), changes.size(), same, after.ruleVersion(), before.ruleVersion(), remark);
    }

    /** A day that is yet to come bounds nothing. */
    private String asOf() {
        return LocalDate.parse(on).isAfter(LocalDate.now(ChainTime.ZONE)) ? "" : " as of " + on;
    }

    String text(int width) {
        var table = new TextTable(
                COLUMNS.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
        changes.forEach(change -> table.row(change.cells()));
        return changes.isEmpty() ? summary() : summary() + "\n\n" + table.text(width);
    }
}
