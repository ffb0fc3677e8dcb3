package nl.signaalketen.platform.replay;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.replay.Differences.Failure;
import nl.signaalketen.platform.replay.ReplayAnswers.Answer;
import nl.signaalketen.platform.web.CheckedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For ops: what a re-evaluation found, and what a person makes of it. 404 for everybody else. */
@RestController
final class OpsDifferencesController {

    private static final int PAGE = 500;

    private final Replays replays;
    private final Differences differences;
    private final Approvals approvals;
    private final ReplayAnswers answers;

    OpsDifferencesController(Replays replays, Differences differences, Approvals approvals, ReplayAnswers answers) {
        this.replays = replays;
        this.differences = differences;
        this.approvals = approvals;
        this.answers = answers;
    }

    /** @param next the value of {@code after} for the next page; none on the last */
    record Page(List<DifferenceView> differences, @Nullable String next) {}

    record Failures(List<Failure> errors) {}

    /** @param subjects ids of the differences; all where absent */
    @CheckedBy("replay/approval.schema.json")
    record Approval(@Nullable List<String> subjects, String reason) {}

    /** Decisions that would come out otherwise, by subject, 500 at a time; {@code kind} narrows to one kind. */
    @GetMapping("/v1/replays/{replay}/differences")
    Page differences(
            Caller caller,
            @PathVariable UUID replay,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable String kind) {
        caller.mustBe(OPS);
        var page = differences.page(replays.find(replay).id(), after, kind, PAGE);
        return new Page(
                page.stream().map(DifferenceView::of).toList(),
                page.size() < PAGE ? null : page.getLast().difference().subject());
    }

    /** The first 500 decisions on which the candidate failed. */
    @GetMapping("/v1/replays/{replay}/errors")
    Failures errors(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return new Failures(differences.failures(replays.find(replay).id(), PAGE));
    }

    /**
     * Makes new facts of the differences named, each naming this replay; what was decided anew since is left. 409 before the
     * replay is done, and where something else of it was approved.
     */
    @PostMapping("/v1/replays/{replay}/approval")
    ReplayView approve(Caller caller, @PathVariable UUID replay, @RequestBody Approval approval) {
        caller.mustBe(OPS);
        var approved = answers.approve(
                replay,
                new Answer(caller.subject(), approval.reason()),
                () -> approvals.note(replay, approval.subjects(), caller.subject()),
                () -> approvals.isNoted(replay, approval.subjects()));
        return replays.view(approved);
    }

    /** Closes it: nothing follows from it. */
    @PostMapping("/v1/replays/{replay}/refusal")
    ReplayView refuse(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return replays.view(answers.refuse(replay, new Answer(caller.subject(), null)));
    }
}
