package nl.signaalketen.platform.replay;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.replay.ReplayKind.Plan;
import nl.signaalketen.platform.replay.ReplayKind.Verification;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For ops: plan, start, watch and stop replays of this service. 404 for everybody else. */
@RestController
final class OpsReplaysController {

    private final Replays replays;

    OpsReplaysController(Replays replays) {
        this.replays = replays;
    }

    record All(List<ReplayView> replays) {}

    /** What a replay would do; nothing is done. 400 with all that is wrong with the wish. */
    @PostMapping("/v1/replays/plan")
    Plan plan(Caller caller, @RequestBody ReplayWish wish) {
        caller.mustBe(OPS);
        return replays.plan(wish);
    }

    /** Begins: 202 with its address, 409 where another is at work on the same target. */
    @PostMapping("/v1/replays")
    ResponseEntity<ReplayView> start(Caller caller, @RequestBody ReplayWish wish) {
        caller.mustBe(OPS);
        var replay = replays.start(wish, caller.subject());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/replays/" + replay.id()))
                .body(replays.view(replay));
    }

    /** All replays, the newest first. */
    @GetMapping("/v1/replays")
    All all(Caller caller) {
        caller.mustBe(OPS);
        return new All(replays.all().stream().map(replays::view).toList());
    }

    /** How far it has come, and what it has found. */
    @GetMapping("/v1/replays/{replay}")
    ReplayView one(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return replays.view(replays.find(replay));
    }

    /** Stops it where it is: 409 for one that does not run. */
    @PostMapping("/v1/replays/{replay}/pause")
    ReplayView pause(Caller caller, @PathVariable UUID replay) {
        return moved(caller, replay, ReplayMove.PAUSE);
    }

    /** Goes on where it stopped. */
    @PostMapping("/v1/replays/{replay}/resume")
    ReplayView resume(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return replays.view(replays.resume(replay));
    }

    /** Ends it; what it found so far can still be read. */
    @PostMapping("/v1/replays/{replay}/cancel")
    ReplayView cancel(Caller caller, @PathVariable UUID replay) {
        return moved(caller, replay, ReplayMove.CANCEL);
    }

    /** Makes the result again, one event after the other, and compares: of a sample, or of all with {@code full=true}. */
    @PostMapping("/v1/replays/{replay}/verification")
    Verification verify(Caller caller, @PathVariable UUID replay, @RequestParam(defaultValue = "false") boolean full) {
        caller.mustBe(OPS);
        return replays.verify(replay, full);
    }

    private ReplayView moved(Caller caller, UUID replay, ReplayMove move) {
        caller.mustBe(OPS);
        return replays.view(replays.move(replay, move));
    }
}
