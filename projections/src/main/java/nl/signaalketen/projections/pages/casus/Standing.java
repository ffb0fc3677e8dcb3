package nl.signaalketen.projections.pages.casus;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.signaalketen.projections.meeting.Dossier;
import nl.signaalketen.projections.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a casus stands. As screening-service has it, what was decided is here at once.
 *
 * @param tracks none as long as the route is not determined
 * @param casusregisseur subject of the token of who steers it
 */
record Standing(
        String casus,
        String region,
        List<String> tracks,
        @Nullable String casusregisseur,
        List<String> signals,
        List<Betrokkene> betrokkenen) {

    /**
     * @param person number in the vault, which no address of a page holds
     * @param minor whether the signal says so, by age or otherwise
     * @param consent none as long as nobody asked
     */
    record Betrokkene(
            String betrokkene,
            String person,
            String role,
            String sex,
            String nationality,
            String ageBand,
            String residence,
            boolean minor,
            String signal,
            @Nullable Boolean consent,
            List<Classification> classifications) {

        public String shortNumber() {
            return Words.shortNumber(betrokkene);
        }

        public boolean isPossibleVictim() {
            return role.equals("MOGELIJK_SLACHTOFFER");
        }

        /** As the timeline says it. */
        @Nullable String consentCode() {
            return consent == null ? null : consent ? "GEGEVEN" : "GEWEIGERD";
        }

        /** What was decided last, the final classification before a provisional one. */
        public @Nullable Classification newest() {
            return classifications.isEmpty() ? null : classifications.getLast();
        }

        /**
         * Why the track zorg asks nobody to help this betrokkene; none where it does, or where there is nothing to help with. Source: NML
         * bijlage 1; for Belgium, where who is potentieel is not referred, domain R16.
         *
         * @param potentieelIsHelped as the rules of the country have it
         */
        @Nullable WithoutCare withoutCare(boolean potentieelIsHelped) {
            var newest = newest();
            if (!isPossibleVictim() || newest != null && newest.classificatie().equals("GEEN")) {
                return null;
            }
            if (!potentieelIsHelped && newest != null && newest.classificatie().equals("POTENTIEEL")) {
                return WithoutCare.POTENTIEEL;
            }
            if (!minor && !Boolean.TRUE.equals(consent)) {
                return consent == null ? WithoutCare.NO_CONSENT : WithoutCare.REFUSED;
            }
            return newest == null ? WithoutCare.UNCLASSIFIED : null;
        }

        /** What the reader of a page saw decided: another mark, and somebody decided since. */
        public String mark() {
            return consent
                    + classifications.stream()
                            .map(given -> " " + given.decidedAt())
                            .collect(joining());
        }
    }

    /** What keeps care from being asked for somebody. */
    enum WithoutCare {
        NO_CONSENT,
        REFUSED,
        UNCLASSIFIED,
        POTENTIEEL
    }

    record Classification(
            String classificatie,
            String stage,
            String reason,
            List<String> indicators,
            String decidedBy,
            Instant decidedAt) {}

    /** For who is not at the table: as it has been heard. */
    static Standing of(Dossier dossier) {
        var route = dossier.route();
        return new Standing(
                dossier.casus(),
                dossier.region(),
                route == null ? List.of() : route.tracks(),
                route == null ? null : route.casusregisseur(),
                dossier.signals().stream().map(Dossier.Signal::signal).toList(),
                dossier.betrokkenen().stream().map(Standing::of).toList());
    }

    private static Betrokkene of(Dossier.Betrokkene heard) {
        return new Betrokkene(
                heard.betrokkene(),
                heard.person(),
                heard.role(),
                heard.sex(),
                heard.nationality(),
                heard.ageBand(),
                heard.residence(),
                heard.ageBand().equals("<18"),
                heard.signal(),
                heard.consent(),
                heard.classifications().stream()
                        .map(given -> new Classification(
                                given.classificatie(),
                                given.stage(),
                                given.reason(),
                                given.indicators(),
                                given.by(),
                                given.at()))
                        .toList());
    }

    Optional<Betrokkene> betrokkene(String number) {
        return betrokkenen.stream()
                .filter(one -> one.betrokkene().equals(number))
                .findFirst();
    }

    /** What the reader of a page saw of the route: another mark, and somebody set it since. */
    public String mark() {
        return tracks + " " + Objects.toString(casusregisseur, "");
    }

    public String shortNumber() {
        return Words.shortNumber(casus);
    }
}
