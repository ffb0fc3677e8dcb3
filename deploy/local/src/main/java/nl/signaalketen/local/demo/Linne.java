package nl.signaalketen.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.signaalketen.local.chain.ChainProblem;
import tools.jackson.databind.JsonNode;

/**
 * The asparagus farm of Linne: degrading housing closed by the mayor, workers who leave across the border, and everybody on
 * both sides who must know. Source: Myria on the administrative approach (ARIEC).
 */
final class Linne {

    private static final String GEMEENTE = "gemeente-maasgouw";
    private static final String REGION = "MIDDEN_LIMBURG";
    private static final String PROCESREGISSEUR = "zvh-ml.procesregisseur";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rest rest;

    Linne(Rest rest) {
        this.rest = rest;
    }

    /** The timeline of the casus at the end. Steps: six. */
    JsonNode tell(Stages.Progress progress) {
        var signal = rest.as(GEMEENTE + ".melder")
                .post(rest.at().signal() + "/v1/controles", LinneControle.body())
                .path("signal")
                .asString();
        progress.step();
        Predicate<JsonNode> atOnce =
                referral -> referral.path("signal").asString("").equals(signal);
        answer(GEMEENTE, atOnce, "MAATREGEL_GENOMEN");
        answer("avim-limburg", atOnce, "ONDERZOEK_GESTART");
        answer("vt-nml", atOnce, "GEEN_ACTIE_NODIG");
        answer("nla", atOnce, "CONTROLE_UITGEVOERD");
        progress.step();
        answer("euriec", atOnce, "DOORGEGEVEN");
        answer("ariec-limburg", atOnce, "GEEN_VERGELIJKBARE_SITUATIE");
        answer("tsw", atOnce, "GEEN_VERGELIJKBARE_SITUATIE");
        progress.step();
        var casus = screen(signal);
        progress.step();
        tellBack(signal);
        progress.step();
        var timeline = timeline(casus);
        progress.step();
        return timeline;
    }

    private void answer(String agency, Predicate<JsonNode> which, String outcome) {
        var inbox = new Inbox(rest, agency);
        var referral = inbox.await(which);
        inbox.accept(referral);
        inbox.complete(referral, outcome);
    }

    private String screen(String signal) {
        var overleg = new Overleg(rest, REGION);
        var meeting = overleg.open(List.of(signal));
        var casus = overleg.casus(meeting, signal);
        overleg.betrokkenen(casus, signal);
        overleg.route(casus, PROCESREGISSEUR, "STRAFRECHT");
        overleg.close(meeting);
        answer("avim-limburg", referral -> referral.path("casus").asString("").equals(casus), "ONDERZOEK_GESTART");
        return casus;
    }

    /** First to the gemeente's aandachtsfunctionaris, who then tells whoever saw it. */
    private void tellBack(String signal) {
        var address = rest.at().referral() + "/v1/feedback/" + signal;
        var followUp = Map.of("followUp", "OPGEPAKT_DOOR_PARTNERS");
        rest.as(PROCESREGISSEUR).post(address + "/to-aandachtsfunctionaris", followUp);
        rest.as(GEMEENTE + ".aandachtsfunctionaris").post(address + "/to-melder", followUp);
    }

    private JsonNode timeline(String casus) {
        var address = rest.at().projections() + "/v1/casussen/" + casus + "/timeline";
        return Pause.until(PATIENCE, () -> {
                    try {
                        return Optional.of(rest.as("zvh-ml.partner").get(address))
                                .filter(t -> count(t, "FEEDBACK_GIVEN") == 2 && count(t, "REFERRAL_COMPLETED") == 8);
                    } catch (Refused notYet) {
                        return Optional.empty();
                    }
                })
                .orElseThrow(() -> new ChainProblem("The timeline of Linne does not get complete: " + address));
    }

    private static long count(JsonNode timeline, String what) {
        return timeline.path("entries")
                .valueStream()
                .filter(entry -> entry.path("what").asString().equals(what))
                .count();
    }
}
