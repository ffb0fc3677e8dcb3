package nl.signaalketen.signal.web;

import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.draft.Draft;
import nl.signaalketen.signal.draft.Drafts;
import nl.signaalketen.signal.draft.SavedDraft;
import nl.signaalketen.signal.draft.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts of a report, for the person who writes them; 404 for everybody else. A draft is reported by {@code POST /v1/signals}
 * with its id as the reference, so that it is one signal however often that is done.
 */
@RestController
@RequestMapping("/v1/drafts")
final class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The caller's own, without what was typed; the one that was saved last first. */
    @GetMapping
    List<SavedDraft> own(Caller caller) {
        mustReport(caller);
        return drafts.of(caller);
    }

    /** What was typed. */
    @GetMapping("/{draft}")
    Draft draft(@PathVariable UUID draft, Caller caller) {
        mustReport(caller);
        return drafts.find(draft, caller);
    }

    /**
     * Keeps what was typed, under an id that the caller makes up, in the place of what was kept there. 400 naming what is too
     * long or too much, 409 for who has fifty already.
     */
    @PutMapping("/{draft}")
    SavedDraft save(@PathVariable UUID draft, @RequestBody Typed typed, Caller caller) {
        mustReport(caller);
        return drafts.save(draft, typed, caller);
    }

    /** Throws it away for good. */
    @DeleteMapping("/{draft}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void throwAway(@PathVariable UUID draft, Caller caller) {
        mustReport(caller);
        drafts.throwAway(draft, caller);
    }

    private static void mustReport(Caller caller) {
        caller.mustBe(Role.MELDER, Role.AANDACHTSFUNCTIONARIS);
    }
}
