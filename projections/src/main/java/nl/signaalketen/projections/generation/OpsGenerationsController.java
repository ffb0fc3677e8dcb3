package nl.signaalketen.projections.generation;

import static nl.signaalketen.signal.contract.Role.OPS;

import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For ops: which generation of the read models is live. 404 for everybody else, 409 where a wish does not fit. */
@RestController
class OpsGenerationsController {

    private final Generations generations;
    private final GenerationMoves moves;
    private final HowFar howFar;
    private final GenerationReader reader;
    private final Switchboard switchboard;

    OpsGenerationsController(
            Generations generations,
            GenerationMoves moves,
            HowFar howFar,
            GenerationReader reader,
            Switchboard switchboard) {
        this.generations = generations;
        this.moves = moves;
        this.howFar = howFar;
        this.reader = reader;
        this.switchboard = switchboard;
    }

    /** @param moves who switched and dropped, the newest first; of those that were dropped too */
    record All(List<Standing> generations, List<GenerationMove> moves) {}

    /** @param records how many records it has heard */
    record Standing(Generation generation, long records) {}

    /** All that have not been dropped, one that a replay is filling among them, the newest first; with how far each has read. */
    @GetMapping("/v1/generations")
    All all(Caller caller) {
        caller.mustBe(OPS);
        return reader.together(() -> new All(
                generations.all().stream()
                        .map(generation ->
                                new Standing(generation, howFar.has(generation).sum()))
                        .toList(),
                moves.all()));
    }

    /** Questions are answered from what the replay built, from now on. */
    @PostMapping("/v1/replays/{replay}/switch")
    Generation switchTo(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return switchboard.switchTo(replay, caller.subject());
    }

    /** Questions are answered again from what was live before it. */
    @PostMapping("/v1/replays/{replay}/switch-back")
    Generation switchBack(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return switchboard.switchBack(replay, caller.subject());
    }

    /** Drops what the replay built. */
    @PostMapping("/v1/replays/{replay}/drop")
    Generation drop(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return switchboard.drop(replay, caller.subject());
    }

    /** Drops a generation by its number, the one from before the first replay among them. */
    @DeleteMapping("/v1/generations/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Caller caller, @PathVariable int number) {
        caller.mustBe(OPS);
        switchboard.drop(number, caller.subject());
    }
}
