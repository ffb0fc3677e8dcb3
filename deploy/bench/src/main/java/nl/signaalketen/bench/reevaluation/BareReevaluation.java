package nl.signaalketen.bench.reevaluation;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.signaalketen.bench.ground.BareProgram;
import nl.signaalketen.platform.axon.EventSerializer;
import nl.signaalketen.platform.rules.RuleBook;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * A loop over the event store: reads a row, makes the fact of it, asks the table, counts. Keeps nothing but the sum, and so
 * neither progress nor differences. Each of its threads has a share of the rows and a connection of its own.
 */
public final class BareReevaluation {

    private static final int FETCH = 2_000;
    private static final String ROWS = """
            select payloadtype, payload from domainevententry
            where globalindex > ? and globalindex <= ? and payloadtype = any (?) order by globalindex""";

    private final String url = System.getenv("DATABASE_URL");
    private final Candidate candidate = Candidate.valueOf(System.getenv("CANDIDATE"));
    private final String role = candidate.service().role();
    private final RuleBook rules = RuleBook.shipped();

    private record Share(long rows, Differing differing) {}

    public static void main(String... arguments)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        var threads = Integer.parseInt(System.getenv("THREADS"));
        var bare = new BareReevaluation();
        var head = Long.parseLong(System.getenv("HEAD"));
        var began = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var shares = LongStream.range(0, threads)
                    .mapToObj(one -> pool.submit(() -> bare.share(head * one / threads, head * (one + 1) / threads)))
                    .toList();
            var rows = 0L;
            var differing = new Differing();
            for (var share : shares) {
                rows += share.get().rows();
                differing = differing.and(share.get().differing());
            }
            BareProgram.leave(new BareProgram.Result(rows, System.nanoTime() - began, differing.found()));
        }
    }

    private Share share(long after, long last) throws SQLException {
        var json = EventSerializer.create();
        var differing = new Differing();
        var read = 0L;
        try (var connection = DriverManager.getConnection(url, role, role);
                var session = connection.createStatement()) {
            session.execute("set transaction_timeout = 0");
            connection.setAutoCommit(false); // else the driver fetches all rows at once
            try (var query = connection.prepareStatement(ROWS)) {
                query.setFetchSize(FETCH);
                query.setLong(1, after);
                query.setLong(2, last);
                query.setArray(3, connection.createArrayOf("text", candidate.facts()));
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        Object fact = json.deserialize(
                                new SimpleSerializedObject<>(row.getBytes(2), byte[].class, row.getString(1), null));
                        differing = differing.and(tried(RecordedDecision.of(fact)));
                        read++;
                    }
                }
            }
        }
        return new Share(read, differing);
    }

    private Differing tried(RecordedDecision decision) {
        return decision.wouldDiffer(rules.decide(candidate.id(), decision.inputs()))
                ? new Differing(decision.subject())
                : new Differing();
    }

    /** @param head position of the last event of the history that the product was given */
    static Map<String, String> environment(Candidate candidate, long head, int threads) {
        return Map.of("CANDIDATE", candidate.name(), "HEAD", Long.toString(head), "THREADS", Integer.toString(threads));
    }
}
