package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.figures.SideBySide;

/**
 * The figures of a year that come out otherwise, cell by cell.
 *
 * @param on the day as of which is counted
 * @param same how many cells come out the same
 */
record FiguresDifference(int year, LocalDate on, Side before, Side after, List<Change> changes, long same) {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::region)
            .thenComparing(Cell::scope)
            .thenComparing(Cell::figure)
            .thenComparing(Cell::value);

    /**
     * What was counted.
     *
     * @param records how many records of the topics it is made from: where these differ, so may figures that will not
     * @param ruleVersion version of rule set {@code telling}
     */
    record Side(int generation, long records, String ruleVersion) {}

    /**
     * @param figure as in the figures of registrations
     * @param value which cell of it; empty for a single number
     */
    record Cell(String region, Scope scope, String figure, String value) {}

    record Change(Cell cell, int before, int after) {}

    static FiguresDifference of(
            Question asked, Side before, Map<Cell, Integer> was, Side after, Map<Cell, Integer> becomes) {
        var cells = SideBySide.of(was, becomes, ORDER, 0);
        return new FiguresDifference(
                asked.year().getValue(),
                asked.on(),
                before,
                after,
                cells.different().stream()
                        .map(cell -> new Change(cell.place(), cell.before(), cell.after()))
                        .toList(),
                cells.same());
    }

    /** The cells of one region and scope. */
    static Map<Cell, Integer> cells(String region, Scope scope, RegisterFigures figures) {
        var cells = new HashMap<Cell, Integer>();
        figures.tables()
                .forEach((figure, numbers) ->
                        numbers.forEach((value, number) -> cells.put(new Cell(region, scope, figure, value), number)));
        return cells;
    }
}
