package nl.signaalketen.projections.pages.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    Receipt receipt(String signal) {
        return signalService.get(Receipt.class, "/v1/signals/{signal}", signal);
    }

    /** What the agency of the caller reported, the newest first. */
    List<Feedback> reported(Caller caller) {
        return Stream.of(referralService.get(Feedback[].class, "/v1/feedback"))
                .filter(one -> one.agency().equals(caller.agency()))
                .sorted(Comparator.comparing(Feedback::owedSince).reversed().thenComparing(Feedback::signal))
                .toList();
    }

    /** None where it is still on its way, or where referral-service cannot say. */
    Optional<Feedback> feedback(Caller caller, String signal) {
        try {
            return reported(caller).stream()
                    .filter(one -> one.signal().equals(signal))
                    .findFirst();
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
