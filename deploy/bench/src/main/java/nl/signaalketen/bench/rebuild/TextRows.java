package nl.signaalketen.bench.rebuild;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows for some columns of one table on their way to PostgreSQL, in the text format of COPY. */
final class TextRows {

    private static final int SEND_AT = 1 << 20;

    private final String copy;
    private final StringBuilder text = new StringBuilder(SEND_AT * 2);

    TextRows(String table, List<String> columns) {
        copy = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
    }

    boolean add(List<@Nullable String> row) {
        for (int column = 0; column < row.size(); column++) {
            text.append(column == 0 ? "" : "\t");
            var value = row.get(column);
            if (value == null) {
                text.append("\\N");
            } else {
                append(value);
            }
        }
        text.append('\n');
        return text.length() > SEND_AT;
    }

    private void append(String value) {
        for (int at = 0; at < value.length(); at++) {
            switch (value.charAt(at)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(value.charAt(at));
            }
        }
    }

    void send(CopyManager to) throws SQLException, IOException {
        if (!text.isEmpty()) {
            to.copyIn(copy, new StringReader(text.toString()));
            text.setLength(0);
        }
    }
}
