package nl.signaalketen.local.demo.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Figures beside others, cell by cell; a cell that one side does not have counts as zero there. */
public record Comparison(List<Cell> cells) {

    /** @param code codes of the cell, joined as people read them */
    public record Cell(String table, String code, int chain, int other) {

        boolean differs() {
            return chain != other;
        }
    }

    /** @param chain in the order in which it is shown */
    public static Comparison of(Figures chain, Figures other) {
        var cells = new ArrayList<Cell>();
        for (var table : union(chain.tables().keySet(), other.tables().keySet())) {
            for (var cell :
                    union(chain.table(table).keySet(), other.table(table).keySet())) {
                cells.add(new Cell(table, String.join(" ", cell), chain.at(table, cell), other.at(table, cell)));
            }
        }
        return new Comparison(cells);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        var all = new LinkedHashSet<T>();
        Stream.of(some, others).forEach(all::addAll);
        return all;
    }

    public List<Cell> differences() {
        return cells.stream().filter(Cell::differs).toList();
    }

    /**
     * Every table as text, differences marked.
     *
     * @param beside heading of what the chain stands beside, by table
     */
    public String text(UnaryOperator<String> beside) {
        var text = new StringBuilder();
        cells.stream().map(Cell::table).distinct().forEach(name -> {
            var table = new TextTable(name, "chain", beside.apply(name), "");
            cells.stream()
                    .filter(cell -> cell.table().equals(name))
                    .forEach(cell -> table.row(cell.code(), cell.chain(), cell.other(), mark(cell)));
            text.append(table).append('\n');
        });
        return text.toString();
    }

    private static String mark(Cell cell) {
        return cell.differs() ? "<-- differs by %+d".formatted(cell.chain() - cell.other()) : "";
    }
}
