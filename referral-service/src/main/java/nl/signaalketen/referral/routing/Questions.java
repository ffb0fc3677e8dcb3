package nl.signaalketen.referral.routing;

import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.referral.model.Matter;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.RoutingId;
import nl.signaalketen.referral.model.Subject;
import nl.signaalketen.referral.model.Track;
import nl.signaalketen.referral.model.Urgency;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalReported;
import org.jspecify.annotations.Nullable;

/** What the table is asked about a signal, a route, or an acceptance. */
final class Questions {

    private Questions() {}

    static List<Question> about(SignalReported signal) {
        var movedTo = movedTo(signal.movedTo(), signal.country(), signal.receivingMunicipalities());
        var inputs = new Inputs(Moment.SIGNAAL, signal.country())
                .with("region", signal.region())
                .with("municipality", signal.municipality())
                .with("urgency", signal.urgency())
                .with("exploitation", signal.exploitation())
                .with("minor", signal.persons().stream().anyMatch(Questions::isMinorVictim))
                .with("measuresPossible", signal.measuresPossible())
                .with("movedTo", movedTo)
                .with("receivingMunicipality", !signal.receivingMunicipalities().isEmpty());
        var subject = Subject.ofSignal(signal.signal());
        return List.of(new Question(
                RoutingId.of(subject, Moment.SIGNAAL.name()),
                ChainTime.dayOf(signal.reportedAt()),
                subject,
                signal.region(),
                signal.country(),
                signal.municipality(),
                new Matter(signal.exploitation(), signal.sector()),
                Urgency.valueOf(signal.urgency()),
                movedTo,
                signal.receivingMunicipalities(),
                inputs));
    }

    /** Once per track; for care once per victim, and only for those for whom care may proceed. Source: NML bijlage 1. */
    static List<Question> about(RouteDetermined route) {
        var casus = new Inputs(Moment.ROUTE, route.country())
                .with("region", route.region())
                .with("municipality", route.municipality())
                .with("exploitation", route.exploitation())
                .with("measuresPossible", route.measuresPossible())
                .with("movedTo", movedTo(route.movedTo(), route.country(), route.receivingMunicipalities()))
                .with("receivingMunicipality", !route.receivingMunicipalities().isEmpty());
        return route.tracks().stream()
                .flatMap(track -> Track.valueOf(track) == Track.ZORG
                        ? route.victims().stream()
                                .filter(victim -> victim.minor() || victim.consent())
                                .map(victim -> question(
                                        route,
                                        victim.betrokkene(),
                                        casus.with("track", track)
                                                .with("minor", victim.minor())
                                                .with("classificatie", victim.classificatie())))
                        : Stream.of(question(route, null, casus.with("track", track))))
                .toList();
    }

    static List<Question> about(ReferralAccepted accepted) {
        var request = accepted.request();
        var inputs = new Inputs(Moment.AANVAARD, request.country())
                .with("region", request.region())
                .with("track", request.track().name())
                .with("urgency", request.urgency().name())
                .with("movedTo", request.movedTo())
                .with("acceptedBy", request.agencyKind());
        return List.of(new Question(
                RoutingId.of(
                        request.subject(),
                        Moment.AANVAARD.name(),
                        accepted.referral().toString()),
                ChainTime.dayOf(accepted.at()),
                request.subject(),
                request.region(),
                request.country(),
                null,
                request.matter(),
                request.urgency(),
                request.movedTo(),
                List.of(),
                inputs));
    }

    private static Question question(RouteDetermined route, @Nullable String betrokkene, Inputs inputs) {
        var subject = Subject.ofCasus(route.casus(), betrokkene);
        return new Question(
                RoutingId.of(subject, Moment.ROUTE.name(), inputs.text("track")),
                ChainTime.dayOf(route.decidedAt()),
                subject,
                route.region(),
                route.country(),
                route.municipality(),
                new Matter(route.exploitation(), route.sector()),
                Urgency.ZACHT,
                movedTo(route.movedTo(), route.country(), route.receivingMunicipalities()),
                route.receivingMunicipalities(),
                inputs);
    }

    /** The country they moved to: as a receiving municipality across the border tells, whose partners must hear; else as said. */
    private static @Nullable String movedTo(@Nullable String said, String from, List<String> receiving) {
        return Stream.concat(receiving.stream().map(Questions::countryOf), Stream.ofNullable(said))
                .filter(country -> !country.equals(from))
                .findFirst()
                .orElse(said);
    }

    private static String countryOf(String municipality) {
        return municipality.startsWith("NIS") ? "BE" : "NL";
    }

    private static boolean isMinorVictim(ReportedPerson person) {
        return person.role().equals("MOGELIJK_SLACHTOFFER") && person.minor();
    }
}
