package nl.signaalketen.projections.pages.feedback;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.signaalketen.projections.meeting.Agenda.Weighed;

/**
 * A follow-up that says something else than what is known of the signal: it is told all the same once that is confirmed, since
 * things may have changed. Source: NML 4.2, steps 8 and 9.
 *
 * @param source who said what is known
 * @param known the outcome of the meeting that weighed it last, or the follow-up of which the aandachtsfunctionaris was told
 */
record Contradiction(Source source, String known, String followUp) {

    enum Source {
        MEETING,
        REGION
    }

    private static final List<String> AT_WORK = List.of("IN_BEHANDELING", "OPGEPAKT_DOOR_PARTNERS");

    private static final List<String> NO_TRAFFICKING = List.of("OVERGEDRAGEN_AAN_ANDER_OVERLEG", "GEEN_MENSENHANDEL");

    /** Which follow-ups are denied by what is known; a code of an outcome and of a follow-up means the same in both. */
    private static final Map<String, List<String>> DENIES = Stream.of(
                    Map.entry("CASUS", and(NO_TRAFFICKING, "AANVULLENDE_INFORMATIE_GEVRAAGD")),
                    Map.entry("AANVULLEN_EN_AANHOUDEN", and(NO_TRAFFICKING, "AFGEROND")),
                    Map.entry("ANDER_FENOMEEN", List.of("AANVULLENDE_INFORMATIE_GEVRAAGD")),
                    Map.entry(
                            "GEEN_MENSENHANDEL",
                            and(AT_WORK, "AANVULLENDE_INFORMATIE_GEVRAAGD", "OVERGEDRAGEN_AAN_ANDER_OVERLEG")),
                    Map.entry("IN_BEHANDELING", NO_TRAFFICKING),
                    Map.entry("OPGEPAKT_DOOR_PARTNERS", NO_TRAFFICKING),
                    Map.entry("AANVULLENDE_INFORMATIE_GEVRAAGD", and(NO_TRAFFICKING, "AFGEROND")),
                    Map.entry("OVERGEDRAGEN_AAN_ANDER_OVERLEG", and(AT_WORK, "AANVULLENDE_INFORMATIE_GEVRAAGD")),
                    Map.entry(
                            "AFGEROND",
                            and(AT_WORK, "AANVULLENDE_INFORMATIE_GEVRAAGD", "OVERGEDRAGEN_AAN_ANDER_OVERLEG")))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * @param weighings as far as the reader sees them, the oldest first
     * @param followUp as it was chosen for the next step
     */
    static Optional<Contradiction> in(String followUp, Owed owed, List<Weighed> weighings) {
        var decided = weighings.stream()
                .reduce((_, newer) -> newer)
                .map(newest -> new Contradiction(Source.MEETING, newest.outcome(), followUp));
        var told = Optional.ofNullable(owed.toAandachtsfunctionaris())
                .map(before -> new Contradiction(Source.REGION, before, followUp));
        return Stream.of(decided, told)
                .flatMap(Optional::stream)
                .filter(Contradiction::isOne)
                .findFirst();
    }

    private boolean isOne() {
        return DENIES.getOrDefault(known, List.of()).contains(followUp);
    }

    /** What whoever confirms it has read: another mark, and it is about something else. */
    public String mark() {
        return source + " " + known + " " + followUp;
    }

    private static List<String> and(List<String> these, String... others) {
        return Stream.concat(these.stream(), Stream.of(others)).toList();
    }
}
