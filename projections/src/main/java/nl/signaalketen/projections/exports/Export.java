package nl.signaalketen.projections.exports;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written while it is read, row by row, so that it may be of any length.
 *
 * @param title of the sheet, and of the file
 * @param columns headings
 */
public record Export(String title, List<String> columns, Rows rows) {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Gives each row once, in order; a cell is a text, a number, a boolean or nothing. */
    public interface Rows {
        void each(Consumer<List<? extends @Nullable Object>> row);
    }
}
