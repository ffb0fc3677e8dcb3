package nl.signaalketen.screening.web;

import java.util.List;
import java.util.Set;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Weighing;
import org.jspecify.annotations.Nullable;

/** What the meeting sends; each body meets its schema before it is read. */
interface MeetingRequests {

    /** @param present kinds of agency at the table */
    @CheckedBy("opening.schema.json")
    record Opening(Set<Code> present) {}

    /**
     * @param casus the casus to join; without it a new one is opened on the signal
     * @param questions only where the signal is held for enrichment
     */
    @CheckedBy("weighing.schema.json")
    record WeighingOf(
            SignalId signal,
            Outcome outcome,
            Weighing.Reason reason,
            @Nullable CasusId casus,
            @Nullable List<Weighing.Question> questions) {

        Weighing weighing() {
            var target = casus != null || outcome != Outcome.CASUS ? casus : CasusId.openedOn(signal);
            return new Weighing(outcome, reason, target, questions == null ? List.of() : questions);
        }
    }

    /** @param casus the casus that the signal is part of now, where the outcome is CASUS */
    record Weighed(@Nullable CasusId casus) {}
}
