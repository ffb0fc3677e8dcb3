package nl.signaalketen.projections.generation;

import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.generation.Generation.State;
import nl.signaalketen.projections.generation.GenerationMove.What;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a generation away with all its tables, once those who are at work on it have ended. */
@Component
class Removal {

    private final Generations generations;
    private final GenerationMoves moves;
    private final Schemas schemas;
    private final Claims claims;

    Removal(Generations generations, GenerationMoves moves, Schemas schemas, Claims claims) {
        this.generations = generations;
        this.moves = moves;
        this.schemas = schemas;
        this.claims = claims;
    }

    /**
     * Within the transaction at hand; again is no news.
     *
     * @param by who wants it; nobody where a replay does it as it ends or is cancelled
     * @throws Conflict for the live one, and one that is being verified
     */
    void remove(Generation generation, @Nullable String by) {
        if (generation.state() == State.LIVE) {
            throw new Conflict(generation.schema() + " is the live one: switch to another before it is dropped");
        }
        if (generation.state() == State.DROPPED) {
            return;
        }
        if (!claims.isFree(generation.checkSchema())) {
            throw new Conflict(generation.schema() + " is being verified: drop it when that is done");
        }
        claims.waitForReaders(generation.schema());
        generations.waitForWriters(generation);
        generations.move(generation, State.DROPPED);
        schemas.drop(generation.schema());
        schemas.drop(generation.checkSchema());
        moves.note(generation, What.DROPPED, by);
    }
}
