package nl.signaalketen.projections.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook whose texts are texts: none is a formula. What does not fit on one sheet goes on the next. */
final class XlsxSheet implements Sheet {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private final Workbook book;
    private final String title;
    private final List<String> columns;
    private Worksheet sheet;
    private int sheets = 1;
    private int rows;

    XlsxSheet(OutputStream out, String title, List<String> columns) throws IOException {
        this.book = new Workbook(out, "Signaalketen", null);
        this.title = title;
        this.columns = columns;
        this.sheet = book.newWorksheet(title);
        row(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (rows == ROWS_OF_A_SHEET) {
            sheet.finish();
            sheets++;
            sheet = book.newWorksheet(title + " " + sheets);
            rows = 0;
            row(columns);
        }
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(rows, column, number);
            case Boolean truth -> sheet.value(rows, column, truth);
            default -> sheet.inlineString(rows, column, value.toString());
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }
}
