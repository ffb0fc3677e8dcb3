package nl.signaalketen.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The moves of the flow, each by who makes it, in Midden-Limburg. */
public final class Flow {

    public static final Duration CARRIED_WITHIN = Duration.ofMinutes(3);

    private static final String SIGNAL = RunningChain.ADDRESSES.signal();
    private static final String SCREENING = RunningChain.ADDRESSES.screening();
    private static final String REFERRAL = RunningChain.ADDRESSES.referral();
    private static final String PROJECTIONS = RunningChain.ADDRESSES.projections();

    private static final Actor SCHOOL = new Actor("school-roermond.melder");
    private static final Actor VEILIG_THUIS = new Actor("vt-nml.partner");
    private static final Actor VEILIG_THUIS_AANDACHTSFUNCTIONARIS = new Actor("vt-nml.aandachtsfunctionaris");
    private static final Actor ZORGCOORDINATOR = new Actor("zorgcoordinatie-limburg.zorgcoordinator");
    private static final Actor KETENREGISSEUR = new Actor("keten.ketenregisseur");

    private Flow() {}

    /** The school reports; the answer is the receipt. */
    public static JsonNode schoolReports(String reference, boolean acute) {
        return SCHOOL.posts(SIGNAL, "/v1/signals", """
                {"reference": "%s", "observedOn": "2026-03-02", "municipality": "GM0957", "acute": %s,
                 "exploitation": "SEKSUELE_UITBUITING", "indicators": ["AFHANKELIJKHEIDSRELATIE"],
                 "narrative": "Na school wacht er steeds iemand op haar.",
                 "persons": [{"name": "Zij", "sex": "V", "age": 19, "nationality": "NL", "indicators": []}]}""".formatted(reference, acute));
    }

    /** The hotel reports in Noord-Limburg, with what it saw; the answer is the number of the signal. */
    public static String hotelReports(String reference) {
        return new Actor("hotel-venlo.melder")
                .posts(SIGNAL, "/v1/signals", """
                {"reference": "%s", "observedOn": "2026-03-02", "municipality": "GM0983", "acute": true,
                 "exploitation": "ARBEIDSUITBUITING", "sector": "HORECA",
                 "indicators": ["LAAG_OF_GEEN_LOON", "BEPERKTE_BEWEGINGSVRIJHEID"],
                 "narrative": "Twee gasten mochten hun kamer niet verlaten.",
                 "persons": [{"name": "Hij", "sex": "M", "age": 31, "nationality": "RO", "indicators": []}]}""".formatted(reference))
                .get("signal")
                .asString();
    }

    /** Waits until the signal stands on the agenda; the answer is the meeting. */
    public static String meetingWith(String signal) {
        return meetingWith(signal, "MIDDEN_LIMBURG");
    }

    public static String meetingWith(String signal, String region) {
        return await().atMost(CARRIED_WITHIN)
                .until(
                        () -> agendaOf(region),
                        agenda ->
                                agenda.get("items").findValuesAsString("signal").contains(signal))
                .get("meeting")
                .asString();
    }

    static JsonNode agenda() {
        return agendaOf("MIDDEN_LIMBURG");
    }

    public static JsonNode agendaOf(String region) {
        return VEILIG_THUIS.gets(SCREENING, "/v1/regions/" + region + "/agenda");
    }

    public static void partnersOpen(String meeting) {
        VEILIG_THUIS.posts(
                SCREENING,
                "/v1/meetings/" + meeting + "/opening",
                "{\"present\": [\"VEILIG_THUIS\", \"POLITIE_AVIM\", \"ZVH\"]}");
    }

    public static void partnersClose(String meeting) {
        VEILIG_THUIS.posts(SCREENING, "/v1/meetings/" + meeting + "/closing", "");
    }

    /** The meeting finds the signal concrete enough; the answer is the casus. */
    public static String meetingMakesACasusOf(String signal, String meeting) {
        return VEILIG_THUIS
                .posts(
                        SCREENING,
                        "/v1/meetings/" + meeting + "/weighings",
                        "{\"signal\": \"%s\", \"outcome\": \"CASUS\", \"reason\": \"CONCREET_GENOEG\"}"
                                .formatted(signal))
                .get("casus")
                .asString();
    }

    /** Whom the signal names becomes betrokkene; the answer is the first. */
    public static String victimOf(String signal, String casus) {
        return VEILIG_THUIS
                .posts(SCREENING, "/v1/casussen/" + casus + "/betrokkenen", "{\"signal\": \"%s\"}".formatted(signal))
                .get(0)
                .get("betrokkene")
                .asString();
    }

    /** Provisional by Veilig Thuis' worker, then final by its aandachtsfunctionaris. */
    static void classify(String casus, String victim, String classificatie) {
        classify(VEILIG_THUIS, casus, victim, classificatie, "VOORLOPIG");
        classify(VEILIG_THUIS_AANDACHTSFUNCTIONARIS, casus, victim, classificatie, "DEFINITIEF");
    }

    private static void classify(Actor who, String casus, String victim, String classificatie, String stage) {
        who.posts(SCREENING, "/v1/casussen/%s/betrokkenen/%s/classifications".formatted(casus, victim), """
                {"classificatie": "%s", "stage": "%s", "reason": "INDICATOREN",
                 "indicators": ["AFHANKELIJKHEIDSRELATIE"]}""".formatted(
                        classificatie, stage));
    }

    static void victimAcceptsHelp(String casus, String victim) {
        ZORGCOORDINATOR.posts(
                SCREENING, "/v1/casussen/%s/betrokkenen/%s/consent".formatted(casus, victim), "{\"given\": true}");
    }

    static void meetingChoosesCare(String casus) {
        VEILIG_THUIS.puts(
                SCREENING,
                "/v1/casussen/" + casus + "/route",
                "{\"tracks\": [\"ZORG\"], \"casusregisseur\": \"vt-nml.partner\", \"reason\": \"BESLUIT_OVERLEG\"}");
    }

    /** Waits until an agency has a referral that says the given thing of itself; the answer is the first. */
    public static JsonNode referralTo(String login, String field, String value) {
        return await().atMost(CARRIED_WITHIN)
                .until(
                        () -> Inbox.of(login).stream()
                                .filter(referral ->
                                        value.equals(referral.path(field).asString("")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The signals in the whole inbox of an agency, as often as a referral says so. */
    static List<String> signalsReferredTo(String login) {
        return Inbox.of(login).stream()
                .map(referral -> referral.path("signal").asString(""))
                .toList();
    }

    static JsonNode answers(String login, String referral, String how) {
        return new Actor(login).posts(REFERRAL, "/v1/referrals/" + referral + "/" + how, "");
    }

    public static void declines(String login, String referral, String reason) {
        new Actor(login)
                .posts(
                        REFERRAL,
                        "/v1/referrals/" + referral + "/declination",
                        "{\"reason\": \"%s\"}".formatted(reason));
    }

    static JsonNode figuresOf(int year) {
        return KETENREGISSEUR.gets(PROJECTIONS, "/v1/figures/registrations?year=" + year);
    }

    /** The figures of a year that nothing was published of; the answer is the name of the publication. */
    public static String figuresArePublished(int year) {
        return KETENREGISSEUR
                .posts(PROJECTIONS, "/v1/publications", "{\"year\": %d, \"reason\": \"jaarverslag\"}".formatted(year))
                .get("name")
                .asString();
    }

    public static JsonNode monitor() {
        return KETENREGISSEUR.gets(PROJECTIONS, "/v1/monitor/signals?region=MIDDEN_LIMBURG");
    }

    /** A signal of the school becomes a casus with a presumed victim; waits until the figures of this year count her. */
    public static void someoneIsRegistered() {
        var year = Year.now().getValue();
        var before = figuresOf(year).get("counted").asInt();
        var signal =
                schoolReports(UUID.randomUUID().toString(), false).get("signal").asString();
        var meeting = meetingWith(signal);
        partnersOpen(meeting);
        var casus = meetingMakesACasusOf(signal, meeting);
        classify(casus, victimOf(signal, casus), "VERMOEDELIJK");
        await().atMost(CARRIED_WITHIN)
                .until(() -> figuresOf(year).get("counted").asInt() > before);
    }

    static JsonNode timelineOf(String casus) {
        return VEILIG_THUIS.gets(PROJECTIONS, "/v1/casussen/" + casus + "/timeline");
    }
}
