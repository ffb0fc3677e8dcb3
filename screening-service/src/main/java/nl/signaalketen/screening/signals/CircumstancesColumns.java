package nl.signaalketen.screening.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Stream;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.Code;
import org.jspecify.annotations.Nullable;

/** The columns that say what a signal or a casus is about; both tables have the same. */
public final class CircumstancesColumns {

    private CircumstancesColumns() {}

    public static Circumstances read(ResultSet row) throws SQLException {
        return new Circumstances(
                new Code(row.getString("region")),
                code(row.getString("municipality")),
                new Code(row.getString("country")),
                new Code(row.getString("exploitation")),
                code(row.getString("sector")),
                row.getBoolean("measures_possible"),
                code(row.getString("moved_to")),
                Stream.of((String[]) row.getArray("receiving_municipalities").getArray())
                        .map(Code::new)
                        .toList());
    }

    public static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.value();
    }

    public static String[] texts(Collection<?> codes) {
        return codes.stream().map(Object::toString).toArray(String[]::new);
    }

    private static @Nullable Code code(@Nullable String text) {
        return text == null ? null : new Code(text);
    }
}
