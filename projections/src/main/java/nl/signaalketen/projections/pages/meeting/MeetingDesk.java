package nl.signaalketen.projections.pages.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.meeting.Agenda;
import nl.signaalketen.projections.meeting.AgendasController;
import nl.signaalketen.projections.meeting.MeetingDay;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.ChainService;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** What is known of the meetings of a region, and what screening-service says to whoever is signed in. */
@Component
class MeetingDesk {

    private final ChainService screeningService;
    private final AgendasController door;
    private final Clock clock;

    MeetingDesk(ChainService screeningService, AgendasController door, Clock clock) {
        this.screeningService = screeningService;
        this.door = door;
        this.clock = clock;
    }

    /** The open meeting, else the next; for who is not at the table the last that is known. */
    AgendaView toCome(Caller caller, String region) {
        var meeting = orNone(() -> screeningService.get(Meeting.class, "/v1/regions/{region}/agenda", region));
        var content = content(
                caller, region, meeting == null ? null : meeting.plannedOn().toString());
        return AgendaView.of(region, day(meeting, content), content, meeting, today());
    }

    /** The meeting of a day, held or not. */
    AgendaView of(Caller caller, String region, String on) {
        var content = door.agenda(caller, region, asked(on));
        var meeting = orNone(() -> screeningService.get(Meeting.class, "/v1/meetings/{meeting}", content.meeting()));
        return AgendaView.of(region, content.on(), content, meeting, today());
    }

    List<MeetingDay> meetings(Caller caller, String region) {
        return door.meetings(caller, region);
    }

    Answer open(String meeting, List<String> present) {
        var body = present.isEmpty() ? Map.of() : Map.of("present", present);
        return screeningService.post(body, "/v1/meetings/{meeting}/opening", meeting);
    }

    Answer weigh(String meeting, String signal, WeighingForm form) {
        return screeningService.post(form.body(signal), "/v1/meetings/{meeting}/weighings", meeting);
    }

    Answer close(String meeting) {
        return screeningService.post(null, "/v1/meetings/{meeting}/closing", meeting);
    }

    LocalDate today() {
        return ChainTime.dayOf(clock.instant());
    }

    private @Nullable Agenda content(Caller caller, String region, @Nullable String on) {
        return orNone(() -> door.agenda(caller, region, asked(on)));
    }

    private LocalDate day(@Nullable Meeting meeting, @Nullable Agenda content) {
        return meeting != null ? meeting.plannedOn() : content != null ? content.on() : today();
    }

    private static LinkedMultiValueMap<String, String> asked(@Nullable String on) {
        var filters = new LinkedMultiValueMap<String, String>();
        if (on != null) {
            filters.add("on", on);
        }
        return filters;
    }

    private static <T> @Nullable T orNone(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (NotFound nothing) {
            return null;
        }
    }
}
