package nl.signaalketen.local.demo.story;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Together;
import nl.signaalketen.local.demo.progress.Gauge;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.ControleReceipt;
import nl.signaalketen.local.demo.story.Answers.Feedback;
import nl.signaalketen.local.demo.story.Answers.FeedbackList;
import nl.signaalketen.local.demo.story.Answers.Filled;
import nl.signaalketen.local.demo.story.Answers.Referral;
import nl.signaalketen.local.demo.story.Answers.Timeline;
import nl.signaalketen.local.demo.story.Matter.Victim;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.Role;

/**
 * Linne: a controle finds more than fifty workers in degrading housing, the mayor closes it, the workers leave for Belgium, and
 * the partners on both sides of the border hear of it at once. Source: ARIEC (Linne).
 */
public final class Linne {

    /** What each agency did with what it was asked at once; EURIEC's goes on to Belgium. Source: R1, R2, R14, R15. */
    private static final Map<String, String> AT_ONCE = Map.ofEntries(
            entry("gemeente-maasgouw", "MAATREGEL_GENOMEN"),
            entry("avim-limburg", "ONDERZOEK_GESTART"),
            entry("vt-nml", "GEEN_ACTIE_NODIG"),
            entry("nla", "CONTROLE_UITGEVOERD"),
            entry("gemeente-dilsen-stokkem", "GEEN_VERGELIJKBARE_SITUATIE"),
            entry("gemeente-oudsbergen", "GEEN_VERGELIJKBARE_SITUATIE"),
            entry("euriec", "DOORGEGEVEN"),
            entry("ariec-limburg", "GEEN_VERGELIJKBARE_SITUATIE"),
            entry("tsw", "GEEN_VERGELIJKBARE_SITUATIE"));

    /** Whom the route asks to go on with the casus. */
    private static final List<String> ON_THE_ROUTE = List.of("gemeente-maasgouw", "avim-limburg", "nla");

    /** Whom the route asks as well, and who have the matter in hand already. */
    private static final List<String> IN_HAND = List.of("euriec", "gemeente-dilsen-stokkem", "gemeente-oudsbergen");

    /** Controle, answers to what is asked at once, betrokkenen, answers to the route, two steps of feedback. */
    public static final int STEPS =
            1 + AT_ONCE.size() + LinneControle.WORKERS + ON_THE_ROUTE.size() + IN_HAND.size() + 2;

    private static final String REGION = "MIDDEN_LIMBURG";
    private static final String GEMEENTE = "gemeente-maasgouw";
    private static final List<String> TRACKS = List.of("STRAFRECHT", "BESTUURLIJK", "TOEZICHT");

    private final Actors actors;
    private final Addresses addresses;
    private final LocalDate today;
    private final Gauge gauge;

    public Linne(Actors actors, Addresses addresses, Clock clock, Gauge gauge) {
        this.actors = actors;
        this.addresses = addresses;
        this.today = ChainTime.dayOf(clock.instant());
        this.gauge = gauge;
    }

    /** Tells the story, and gives its timeline. */
    public Timeline tell() {
        var receipt = actors.of(GEMEENTE, Role.MELDER)
                .post(addresses.signal() + "/v1/controles", LinneControle.on(today), ControleReceipt.class);
        gauge.step();
        atOnce(receipt.signal());
        var casus = screen(receipt);
        followTheRoute(casus);
        feedBack(receipt.signal());
        return timeline(casus);
    }

    /** It is hard, so the partners have it before any meeting. */
    private void atOnce(String signal) {
        Predicate<Referral> ofSignal = referral -> signal.equals(referral.signal());
        Together.each(AT_ONCE.entrySet(), agency -> {
            inbox(agency.getKey()).takeAndComplete(ofSignal, agency.getValue());
            gauge.step();
        });
    }

    private String screen(ControleReceipt receipt) {
        // nobody is asked for consent: the workers had left before help could be offered
        var victims = receipt.checklists().stream()
                .collect(Collectors.toMap(Filled::checklist, _ -> new Victim(LinneControle.INDICATORS, null)));
        return new Screeningsoverleg(REGION, actors, addresses, gauge)
                .hold(List.of(new Matter(receipt.signal(), TRACKS, victims)))
                .getFirst()
                .casus();
    }

    /** The route asks the same partners about the casus. */
    private void followTheRoute(String casus) {
        Predicate<Referral> ofCasus = referral -> casus.equals(referral.casus());
        Together.each(ON_THE_ROUTE, agency -> {
            inbox(agency).take(ofCasus);
            gauge.step();
        });
        Together.each(IN_HAND, agency -> {
            inbox(agency).decline(ofCasus, "ELDERS_IN_BEHANDELING");
            gauge.step();
        });
    }

    private Inbox inbox(String agency) {
        return new Inbox(agency, actors, addresses);
    }

    /** The aandachtsfunctionaris hears it first, then the melder. Source: NML 4.2, steps 8 and 9. */
    private void feedBack(String signal) {
        var feedback = addresses.referral() + "/v1/feedback";
        var procesregisseur = actors.in(REGION, Role.PROCESREGISSEUR);
        Await.until(
                "What the melder is owed",
                () -> procesregisseur.get(feedback + "?signal=" + signal, FeedbackList.class),
                owed -> !owed.feedback().isEmpty());
        var followUp = Map.of("followUp", "OPGEPAKT_DOOR_PARTNERS");
        procesregisseur.post(feedback + "/" + signal + "/to-aandachtsfunctionaris", followUp, Feedback.class);
        gauge.step();
        actors.of(GEMEENTE, Role.AANDACHTSFUNCTIONARIS)
                .post(feedback + "/" + signal + "/to-melder", followUp, Feedback.class);
        gauge.step();
    }

    /** Complete once it tells what was done last on each topic. */
    private Timeline timeline(String casus) {
        var reader = actors.in(REGION, Role.PROCESREGISSEUR);
        var address = addresses.projections() + "/v1/casussen/" + casus + "/timeline";
        return Await.until(
                        "The timeline of Linne",
                        () -> reader.find(address, Timeline.class),
                        told -> told.filter(Linne::isComplete).isPresent())
                .orElseThrow();
    }

    private static boolean isComplete(Timeline told) {
        return told.count("FEEDBACK_GIVEN") == 2
                && told.count("REFERRAL_COMPLETED") == AT_ONCE.size()
                && told.count("REFERRAL_ACCEPTED") == AT_ONCE.size() + ON_THE_ROUTE.size()
                && told.count("REFERRAL_DECLINED") == IN_HAND.size();
    }
}
