package nl.signaalketen.projections.pages.download;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.exports.Export;
import nl.signaalketen.projections.inspections.InspectionsController;
import nl.signaalketen.projections.monitor.ReferralMonitorController;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.publication.PublicationsController;
import nl.signaalketen.projections.register.RegisterFiguresController;
import nl.signaalketen.projections.register.RegistrationsController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A browser cannot say in a link which form of a file it wants, nor show a token: both are done for it here. */
@Controller
class DownloadsPage {

    private static final String FORM = "form";
    private static final String REGION = "region";
    private static final String NAME = "name";

    private static final Map<String, MediaType> FORMS =
            Map.of("csv", MediaType.parseMediaType(Export.CSV), "xlsx", MediaType.parseMediaType(Export.XLSX));

    private final Map<String, BiFunction<Caller, MultiValueMap<String, String>, Object>> doors;

    DownloadsPage(
            SignalMonitorController signals,
            ReferralMonitorController referrals,
            InspectionsController inspections,
            RegistrationsController registrations,
            RegisterFiguresController figures,
            PublicationsController publications) {
        doors = Map.of(
                "signals", signals::signals,
                "lead-times", signals::leadTimes,
                "feedback", signals::feedback,
                "referrals", referrals::referrals,
                "checklists", inspections::checklists,
                "controles", inspections::controles,
                "registrations", registrations::export,
                "figures", figures::figures,
                "publication", (caller, asked) -> publications.one(caller, Typed.text(asked, NAME)));
    }

    /**
     * What the door of that name gives, in {@code form} csv or xlsx, of {@code region} or all that the caller sees, with the
     * filters of that door. 404 for what is not there or not for the caller, 400 with wrong filters.
     */
    @GetMapping("/downloads/{what}")
    ResponseEntity<Object> download(
            Caller caller, @PathVariable String what, @RequestParam MultiValueMap<String, String> asked) {
        var door = Optional.ofNullable(doors.get(what)).orElseThrow(NotFound::new);
        var form = Optional.ofNullable(FORMS.get(Typed.text(asked, FORM)))
                .orElseThrow(() -> new InvalidInput(List.of(new Wrong(FORM, "is neither csv nor xlsx"))));
        var filters = new LinkedMultiValueMap<>(asked);
        filters.remove(FORM);
        filters.remove(REGION);
        var narrowed = Typed.narrowed(caller, Typed.text(asked, REGION));
        return ResponseEntity.ok().contentType(form).body(door.apply(narrowed, filters));
    }
}
