package nl.signaalketen.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.referral.model.Matter;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.referral.model.Subject;
import nl.signaalketen.referral.model.Track;
import nl.signaalketen.referral.model.Urgency;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.RouteDetermined.Victim;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalReported;
import org.jspecify.annotations.Nullable;

/** Signals, routes and requests as tests need them. */
public final class Examples {

    public static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private Examples() {}

    public static Request hardRequest() {
        return new Request(
                Subject.ofSignal("6a1a1f0e-7f7c-4a52-9c53-0d7a0f3a7a11"),
                "avim-limburg",
                "POLITIE_AVIM",
                "NOORD_LIMBURG",
                "NL",
                new Matter("SEKSUELE_UITBUITING", null),
                Track.STRAFRECHT,
                null,
                Urgency.HARD,
                null,
                "routering/2019-01-01",
                List.of("R1-avim"));
    }

    /** A signal in Venlo on nobody in particular, until told otherwise. */
    public record ASignal(
            String id,
            String region,
            @Nullable String municipality,
            String country,
            String exploitation,
            String urgency,
            boolean measuresPossible,
            @Nullable String movedTo,
            List<String> receiving,
            List<ReportedPerson> persons) {

        public static ASignal hard(String id) {
            return new ASignal(
                    id,
                    "NOORD_LIMBURG",
                    "GM0983",
                    "NL",
                    "SEKSUELE_UITBUITING",
                    "HARD",
                    false,
                    null,
                    List.of(),
                    List.of());
        }

        public ASignal zacht() {
            return with(exploitation, "ZACHT", measuresPossible, movedTo, receiving, persons);
        }

        public ASignal in(String region, @Nullable String municipality, String country) {
            return new ASignal(
                    id,
                    region,
                    municipality,
                    country,
                    exploitation,
                    urgency,
                    measuresPossible,
                    movedTo,
                    receiving,
                    persons);
        }

        public ASignal onLabour() {
            return with("ARBEIDSUITBUITING", urgency, measuresPossible, movedTo, receiving, persons);
        }

        public ASignal withMeasuresPossible() {
            return with(exploitation, urgency, true, movedTo, receiving, persons);
        }

        public ASignal movedTo(String country) {
            return with(exploitation, urgency, measuresPossible, country, receiving, persons);
        }

        public ASignal perhapsTo(String... municipalities) {
            return with(exploitation, urgency, measuresPossible, movedTo, List.of(municipalities), persons);
        }

        public ASignal withPerson(String role, String ageBand) {
            var person =
                    new ReportedPerson("person-1", null, role, "V", "NL", ageBand, "NEDERLANDER_OF_BELG", List.of());
            return with(exploitation, urgency, measuresPossible, movedTo, receiving, List.of(person));
        }

        private ASignal with(
                String exploitation,
                String urgency,
                boolean measuresPossible,
                @Nullable String movedTo,
                List<String> receiving,
                List<ReportedPerson> persons) {
            return new ASignal(
                    id,
                    region,
                    municipality,
                    country,
                    exploitation,
                    urgency,
                    measuresPossible,
                    movedTo,
                    receiving,
                    persons);
        }

        public SignalReported reported() {
            return new SignalReported(
                    id,
                    "hotel-venlo",
                    "HOTEL",
                    null,
                    LocalDate.of(2026, 3, 9),
                    NOW,
                    region,
                    municipality,
                    country,
                    exploitation,
                    null,
                    List.of(),
                    urgency.equals("HARD"),
                    measuresPossible,
                    movedTo,
                    receiving,
                    persons,
                    null,
                    urgency,
                    "triage/2019-01-01",
                    List.of());
        }
    }

    public static RouteDetermined route(
            String casus,
            String region,
            @Nullable String municipality,
            String country,
            String exploitation,
            List<String> tracks,
            Victim... victims) {
        return routeTo(List.of(), casus, region, municipality, country, exploitation, tracks, victims);
    }

    /** @param receiving municipalities to which people perhaps moved */
    public static RouteDetermined routeTo(
            List<String> receiving,
            String casus,
            String region,
            @Nullable String municipality,
            String country,
            String exploitation,
            List<String> tracks,
            Victim... victims) {
        return new RouteDetermined(
                casus,
                List.of("signal-1"),
                region,
                municipality,
                country,
                exploitation,
                null,
                false,
                null,
                receiving,
                tracks,
                "regisseur-1",
                List.of(victims),
                "regisseur-1",
                NOW);
    }

    public static Victim adult(String betrokkene, boolean consent) {
        return new Victim(betrokkene, "person-of-" + betrokkene, "VERMOEDELIJK", false, consent);
    }

    public static Victim minor(String betrokkene) {
        return new Victim(betrokkene, "person-of-" + betrokkene, "VERMOEDELIJK", true, false);
    }
}
