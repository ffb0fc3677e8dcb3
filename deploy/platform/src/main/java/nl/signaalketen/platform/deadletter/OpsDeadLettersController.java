package nl.signaalketen.platform.deadletter;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.deadletter.DeadLetter.Done;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For ops: records that could not be handled, and what to do about them. 404 for everybody else. */
@RestController
final class OpsDeadLettersController {

    private static final int PAGE = 100;

    private final DeadLetterBook book;
    private final DeadLetterDesk desk;

    OpsDeadLettersController(DeadLetterBook book, DeadLetterDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /** @param next the value of {@code after} for the next page; none on the last */
    record Page(List<DeadLetter> deadLetters, @Nullable UUID next) {}

    /** @param history what people did about it, the first first */
    record Whole(@JsonUnwrapped DeadLetter deadLetter, List<Done> history) {}

    /** Why something is done about it. */
    @CheckedBy("deadletter/act.schema.json")
    record Why(String reason) {}

    /** In the order in which they were parked, 100 at a time; {@code state} narrows to one state. */
    @GetMapping("/v1/dead-letters")
    Page page(
            Caller caller,
            @RequestParam(required = false) DeadLetter.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID after) {
        caller.mustBe(OPS);
        var page = book.page(state, after, PAGE);
        return new Page(page, page.size() < PAGE ? null : page.getLast().id());
    }

    /** Where it lies and why, and what was done about it; never what it says. */
    @GetMapping("/v1/dead-letters/{id}")
    Whole one(Caller caller, @PathVariable UUID id) {
        caller.mustBe(OPS);
        return new Whole(book.find(id).orElseThrow(NotFound::new), book.history(id));
    }

    /** Handles it after all: 409 where it fails again, naming the class of the failure, or is not parked any more. */
    @PostMapping("/v1/dead-letters/{id}/retry")
    Whole retry(Caller caller, @PathVariable UUID id, @RequestBody Why why) {
        caller.mustBe(OPS);
        desk.retry(id, why.reason(), caller.subject());
        return one(caller, id);
    }

    /** Leaves it as it is: 409 for what was retried. */
    @PostMapping("/v1/dead-letters/{id}/drop")
    Whole drop(Caller caller, @PathVariable UUID id, @RequestBody Why why) {
        caller.mustBe(OPS);
        desk.drop(id, why.reason(), caller.subject());
        return one(caller, id);
    }
}
