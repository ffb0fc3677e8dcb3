package nl.signaalketen.projections.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.screening.contract.SignalWeighed.Question;
import org.jspecify.annotations.Nullable;

/** What screening-service says of meetings and casussen, as whole as it says it. */
final class Screening {

    private Screening() {}

    static Function<Instant, Object> weighed(
            String signal, String meeting, String region, String outcome, @Nullable String casus) {
        return at -> new SignalWeighed(
                signal, meeting, region, outcome, casus, "CONCREET_GENOEG", List.of(), "zvh-medewerker", at);
    }

    static Function<Instant, Object> enquired(
            String signal, String meeting, String region, String agencyKind, String answerBy) {
        var question = new Question(agencyKind, "WAT_IS_BEKEND", LocalDate.parse(answerBy));
        return at -> new SignalWeighed(
                signal,
                meeting,
                region,
                "AANVULLEN_EN_AANHOUDEN",
                null,
                "WACHT_OP_ANTWOORD",
                List.of(question),
                "zvh-medewerker",
                at);
    }

    static Function<Instant, Object> added(Person person, String casus, String role) {
        return at -> new BetrokkeneAdded(
                casus,
                person.betrokkene(),
                person.number(),
                "s-1",
                person.checklist(),
                role,
                person.sex(),
                person.nationality(),
                person.ageBand(),
                "EU_BURGER",
                person.agency(),
                person.agencyKind(),
                person.region(),
                person.exploitation(),
                null,
                at);
    }

    static Function<Instant, Object> classified(Person person, String casus, String classificatie, String stage) {
        return at -> new BetrokkeneClassified(
                casus,
                person.betrokkene(),
                person.number(),
                classificatie,
                stage,
                List.of(),
                "ERNSTIG_VERMOEDEN",
                "vt-medewerker",
                at);
    }

    static Function<Instant, Object> routed(String casus, String casusregisseur, List<String> tracks) {
        return at -> new RouteDetermined(
                casus,
                List.of(),
                "MIDDEN_LIMBURG",
                null,
                "NL",
                "ONBEKEND",
                null,
                false,
                null,
                List.of(),
                tracks,
                casusregisseur,
                List.of(),
                "zvh-medewerker",
                at);
    }
}
