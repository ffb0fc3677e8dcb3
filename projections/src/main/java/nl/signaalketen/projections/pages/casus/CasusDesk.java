package nl.signaalketen.projections.pages.casus;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.meeting.CasussenController;
import nl.signaalketen.projections.meeting.Dossier;
import nl.signaalketen.projections.meeting.DossiersController;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.ChainService;
import nl.signaalketen.projections.timeline.CasusTimelineController;
import nl.signaalketen.projections.timeline.Timeline;
import nl.signaalketen.projections.web.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** What is known of a casus, and what screening-service says to whoever is signed in. */
@Component
class CasusDesk {

    private static final String CASUS = "/v1/casussen/{casus}";
    private static final String BETROKKENE = CASUS + "/betrokkenen/{betrokkene}";

    private final ChainService screeningService;
    private final DossiersController dossiers;
    private final CasusTimelineController timelines;
    private final CasussenController casussen;
    private final Entitled entitled;
    private final Regions regions;

    CasusDesk(
            ChainService screeningService,
            DossiersController dossiers,
            CasusTimelineController timelines,
            CasussenController casussen,
            Entitled entitled,
            Regions regions) {
        this.screeningService = screeningService;
        this.dossiers = dossiers;
        this.timelines = timelines;
        this.casussen = casussen;
        this.entitled = entitled;
        this.regions = regions;
    }

    /** @throws NotFound where it is not there, or not for this person */
    CasusView find(Caller caller, String casus) {
        if (!Section.CASUSSEN.isFor(caller)) {
            throw new NotFound();
        }
        var decided = orNone(() -> screeningService.get(Standing.class, CASUS, casus));
        var dossier = orNone(() -> dossiers.dossier(caller, casus, new LinkedMultiValueMap<>()));
        var timeline = orNone(() -> timelines.timeline(caller, casus, new LinkedMultiValueMap<>()));
        var happened = timeline == null ? List.<Timeline.Entry>of() : timeline.entries();
        var standing = decided == null ? heard(dossier) : decided;
        var rights = decided == null ? entitled.toRead(caller, standing) : entitled.to(caller, decided);
        return new CasusView(
                standing,
                dossier,
                happened,
                rights,
                potentieelIsHelpedIn(standing),
                Section.MEETING.isFor(caller) && caller.regions().contains(standing.region()));
    }

    private static Standing heard(@Nullable Dossier dossier) {
        if (dossier == null) {
            throw new NotFound();
        }
        return Standing.of(dossier);
    }

    /** Care is asked for who is potentieel by R3 and R9, which are rules of the Netherlands, and not by R16. */
    private boolean potentieelIsHelpedIn(Standing standing) {
        return "NL".equals(regions.countries().get(standing.region()));
    }

    /** For who sets a route. Nobody lists who may sign in; whoever steers one of the newest casussen of the region is known to be right. */
    List<String> casusregisseurs(Caller caller, CasusView view) {
        if (!view.rights().determinesRoute()) {
            return List.of();
        }
        var ofRegion = new LinkedMultiValueMap<>(
                Map.of("region", List.of(view.standing().region())));
        return casussen.casussen(caller, ofRegion).casussen().stream()
                .flatMap(one -> Stream.ofNullable(one.casusregisseur()))
                .distinct()
                .sorted()
                .toList();
    }

    Answer add(String casus, String signal) {
        return screeningService.post(Map.of("signal", signal), CASUS + "/betrokkenen", casus);
    }

    Answer route(String casus, RouteForm form) {
        return screeningService.put(form.body(), CASUS + "/route", casus);
    }

    Answer classify(String casus, String betrokkene, ClassificationForm form) {
        return screeningService.post(form.body(), BETROKKENE + "/classifications", casus, betrokkene);
    }

    Answer consent(String casus, String betrokkene, String given) {
        var body = given.isEmpty() ? Map.of() : Map.of("given", given.equals("true"));
        return screeningService.post(body, BETROKKENE + "/consent", casus, betrokkene);
    }

    private static <T> @Nullable T orNone(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (NotFound nothing) {
            return null;
        }
    }
}
