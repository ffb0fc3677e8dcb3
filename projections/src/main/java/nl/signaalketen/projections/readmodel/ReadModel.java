package nl.signaalketen.projections.readmodel;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.platform.inbox.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one read model keeps of each kind of fact. Each column is filled by one kind of fact alone, so that the tables come out
 * the same however the topics are interleaved.
 */
public record ReadModel(List<Hearing<?>> hearings) {

    public static ReadModel empty() {
        return new ReadModel(List.of());
    }

    public <R> ReadModel hears(Class<R> kind, Rows<R, ?> rows) {
        return new ReadModel(Stream.concat(hearings.stream(), Stream.of(new Hearing<>(kind, rows)))
                .toList());
    }

    /** The tables it fills. */
    public Set<String> tables() {
        return hearings.stream().map(hearing -> hearing.rows().table()).collect(Collectors.toUnmodifiableSet());
    }

    /** Of each table the columns that facts fill; what PostgreSQL works out of them stands in others. */
    public SequencedMap<String, Set<String>> columns() {
        var columns = new TreeMap<String, Set<String>>();
        hearings.forEach(hearing -> columns.computeIfAbsent(hearing.rows().table(), _ -> new TreeSet<>())
                .addAll(hearing.rows().columns()));
        return columns;
    }

    /** The rows that one kind of fact gives in one table. */
    public record Hearing<R>(Class<R> kind, Rows<R, ?> rows) {

        public Projection<R> projection(JdbcClient sql) {
            return new Projection<>() {
                @Override
                public Class<R> hears() {
                    return kind;
                }

                @Override
                public void on(List<Heard<R>> heard) {
                    rows.write(sql, heard);
                }
            };
        }
    }
}
