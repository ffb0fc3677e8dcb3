package nl.signaalketen.projections.generation;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.Generation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers questions from one generation: all statements of a question meet the same tables as of the same moment. */
@Component
public class GenerationReader {

    private final Generations generations;
    private final Schemas schemas;
    private final Claims claims;
    private final TransactionOperations snapshot;

    GenerationReader(Generations generations, Schemas schemas, Claims claims, PlatformTransactionManager transactions) {
        this.generations = generations;
        this.schemas = schemas;
        this.claims = claims;
        this.snapshot = snapshotOf(transactions);
    }

    private static TransactionOperations snapshotOf(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        template.setReadOnly(true);
        return template;
    }

    public <T> T live(Function<Generation, T> question) {
        return together(() -> ask(generations.in(State.LIVE).orElseThrow(), question));
    }

    /**
     * @param replay that made the generation; the live one where absent
     * @throws NotFound where there is none, or it was dropped
     * @throws Conflict while it is being built
     */
    public <T> T of(@Nullable UUID replay, Function<Generation, T> question) {
        return replay == null
                ? live(question)
                : together(() -> ask(built(generations.of(replay).orElseThrow(NotFound::new)), question));
    }

    private static Generation built(Generation generation) {
        return switch (generation.state()) {
            case BUILDING -> throw new Conflict(generation.schema() + " is being built: ask when the replay is done");
            case DROPPED -> throw new NotFound();
            case FOLLOWING, LIVE, PREVIOUS, STILL -> generation;
        };
    }

    /** Several questions as of the same moment. */
    public <T> T together(Supplier<T> questions) {
        return Objects.requireNonNull(snapshot.execute(_ -> questions.get()));
    }

    /** The snapshot may be older than a drop: whether its tables are there is asked apart, and then they stay. */
    private <T> T ask(Generation generation, Function<Generation, T> question) {
        claims.share(generation.schema());
        if (!schemas.enterIfThere(generation.schema())) {
            throw new NotFound();
        }
        return question.apply(generation);
    }
}
