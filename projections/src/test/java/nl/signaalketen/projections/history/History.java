package nl.signaalketen.projections.history;

import static nl.signaalketen.referral.contract.ReferralTopics.REFERRALS;
import static nl.signaalketen.screening.contract.ScreeningTopics.SCREENING;
import static nl.signaalketen.signal.contract.SignalTopics.SIGNALS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.signaalketen.screening.contract.CasusOpened;
import nl.signaalketen.screening.contract.ConsentRecorded;
import nl.signaalketen.screening.contract.SignalAddedToCasus;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.TriageRevised;
import org.jspecify.annotations.Nullable;

/** What happened, in order; a minute passes between one thing and the next, unless {@link #on} says otherwise. */
public final class History {

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> meetings = new HashMap<>();
    private Instant now = Instant.parse("2019-03-01T09:00:00Z");

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** From here on it is that moment, or nine o'clock of that day. */
    public History on(String when) {
        now = Instant.parse(when.contains("T") ? when : when + "T09:00:00Z");
        return this;
    }

    public History controle(String controle, String region, String sector, List<FilledChecklist> checklists) {
        return say(SIGNALS, controle, Reports.controle(controle, region, sector, checklists));
    }

    public History signal(String signal, String region, String urgency) {
        return signal(Report.of(signal, region, urgency));
    }

    public History signal(Report report) {
        return say(SIGNALS, report.signal(), report::at);
    }

    public History revised(String signal, String urgency) {
        return say(
                SIGNALS,
                signal,
                at -> new TriageRevised(signal, urgency, "triage/2027-01-01", List.of("T5"), "replay-1", at));
    }

    public History placed(String signal, String region, String day, boolean carriedOver) {
        meetings.put(signal, "m-" + day);
        return say(
                SCREENING,
                signal,
                at -> new SignalPlacedOnAgenda(signal, "m-" + day, region, LocalDate.parse(day), carriedOver, at));
    }

    /** By the meeting on whose agenda it was placed last. */
    public History weighed(String signal, String region, String outcome, @Nullable String casus) {
        return say(SCREENING, signal, Screening.weighed(signal, meetingOf(signal), region, outcome, casus));
    }

    /** Held for enrichment: that agency is asked what it knows, to be answered before the day is over. */
    public History enquired(String signal, String region, String agencyKind, String answerBy) {
        return say(SCREENING, signal, Screening.enquired(signal, meetingOf(signal), region, agencyKind, answerBy));
    }

    private String meetingOf(String signal) {
        return meetings.getOrDefault(signal, "m-1");
    }

    public History opened(String casus, String signal, String region) {
        return say(SCREENING, casus, at -> new CasusOpened(casus, signal, region, "zvh-medewerker", at));
    }

    public History joined(String casus, String signal) {
        return say(SCREENING, casus, at -> new SignalAddedToCasus(casus, signal, "zvh-medewerker", at));
    }

    public History added(Person person) {
        return added(person, person.casus());
    }

    public History added(Person person, String casus) {
        return added(person, casus, "MOGELIJK_SLACHTOFFER");
    }

    public History suspected(Person person) {
        return added(person, person.casus(), "VERDACHTE");
    }

    private History added(Person person, String casus, String role) {
        return say(SCREENING, casus, Screening.added(person, casus, role));
    }

    public History classified(Person person, String classificatie, String stage) {
        return classified(person, person.casus(), classificatie, stage);
    }

    public History classified(Person person, String casus, String classificatie, String stage) {
        return say(SCREENING, casus, Screening.classified(person, casus, classificatie, stage));
    }

    public History consent(Person person, boolean given) {
        return say(
                SCREENING,
                person.casus(),
                at -> new ConsentRecorded(person.casus(), person.betrokkene(), given, "zorgcoordinator", at));
    }

    public History route(String casus, String... tracks) {
        return route(casus, "casusregisseur", List.of(tracks));
    }

    public History assigned(String casus, String casusregisseur) {
        return route(casus, casusregisseur, List.of("ZORG"));
    }

    private History route(String casus, String casusregisseur, List<String> tracks) {
        return say(SCREENING, casus, Screening.routed(casus, casusregisseur, tracks));
    }

    /** Anything of referral-service. */
    public History referral(String key, Function<Instant, Object> said) {
        return say(REFERRALS, key, said);
    }

    private History say(String topic, String key, Function<Instant, Object> said) {
        facts.add(new Fact(topic, key, "e-" + facts.size(), now, said.apply(now)));
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }
}
