package nl.signaalketen.projections.pages.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.ChainService;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.stereotype.Component;

/** What signal-service and referral-service say to whoever is signed in and reports. */
@Component
class ReportDesk {

    private static final String DRAFT = "/v1/drafts/{draft}";

    private final ChainService signalService;
    private final ChainService referralService;
    private final Clock clock;

    ReportDesk(ChainService signalService, ChainService referralService, Clock clock) {
        this.signalService = signalService;
        this.referralService = referralService;
        this.clock = clock;
    }

    /** @throws NotFound for who does not report */
    static void mayReport(Caller caller) {
        if (!Section.REPORT.isFor(caller)) {
            throw new NotFound();
        }
    }

    List<SavedDraft> drafts() {
        return List.of(signalService.get(SavedDraft[].class, "/v1/drafts"));
    }

    ReportForm draft(String draft) {
        return ReportForm.of(signalService.get(Draft.class, DRAFT, draft).fields());
    }

    Answer save(String draft, ReportForm form) {
        return inFieldsOfTheForm(signalService.put(Map.of("fields", form.fields()), DRAFT, draft));
    }

    /** The draft's number is the reference: however often it is sent, it is one signal. */
    Answer report(String draft, ReportForm form) {
        return inFieldsOfTheForm(signalService.post(SignalBody.of(draft, form), "/v1/signals"));
    }

    void throwAway(String draft) {
        signalService.delete(DRAFT, draft);
    }

    /** After the report. Where that fails nothing is lost: sent again it is the same signal, and it is forgotten by itself. */
    void throwAwayReported(String draft) {
        try {
            throwAway(draft);
        } catch (NotFound | ServiceAway stays) {
            return;
        }
    }

    /** Number of the signal that a draft became, if it is among the last that the agency reported. */
    Optional<String> reportedAs(String draft) {
        return reported("").signals().stream()
                .filter(receipt -> receipt.reference().equals(draft))
                .map(Receipt::signal)
                .findFirst();
    }

    Receipt receipt(String signal) {
        return signalService.get(Receipt.class, "/v1/signals/{signal}", signal);
    }

    /**
     * @param after the signal from which the list goes on; empty for its beginning
     * @throws NotFound where the agency of the caller reported no such signal
     */
    Reported reported(String after) {
        return after.isEmpty()
                ? signalService.get(Reported.class, "/v1/signals")
                : signalService.get(Reported.class, "/v1/signals?after={after}", after);
    }

    /**
     * By the number of its signal; without those that are still on their way.
     *
     * @param signals at most a hundred
     */
    Map<String, Feedback> feedback(List<String> signals) {
        if (signals.isEmpty()) {
            return Map.of();
        }
        var named = String.join("&", Collections.nCopies(signals.size(), "signal={signal}"));
        return referralService.get(FeedbackList.class, "/v1/feedback?" + named, signals.toArray()).feedback().stream()
                .collect(Collectors.toUnmodifiableMap(Feedback::signal, one -> one));
    }

    /** None where it is still on its way, or where referral-service cannot say. */
    Optional<Feedback> feedback(String signal) {
        try {
            return Optional.ofNullable(feedback(List.of(signal)).get(signal));
        } catch (ServiceAway away) {
            return Optional.empty();
        }
    }

    LocalDate today() {
        return ChainTime.dayOf(clock.instant());
    }

    /** In the order of the form, which names its fields without the place in which a draft keeps them. */
    private static Answer inFieldsOfTheForm(Answer answer) {
        return answer instanceof Invalid(var wrong)
                ? new Invalid(wrong.stream()
                        .map(one -> new Wrong(
                                one.field().replaceFirst("^fields/", "").replaceFirst("(?<=[A-Za-z])/\\d+$", ""),
                                one.problem()))
                        .sorted(Comparator.comparingInt(one -> ReportForm.place(one.field())))
                        .toList())
                : answer;
    }
}
