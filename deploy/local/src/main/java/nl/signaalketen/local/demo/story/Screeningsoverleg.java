package nl.signaalketen.local.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Together;
import nl.signaalketen.local.demo.progress.Gauge;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Added;
import nl.signaalketen.local.demo.story.Answers.Meeting;
import nl.signaalketen.local.demo.story.Answers.Steered;
import nl.signaalketen.local.demo.story.Answers.Weighed;
import nl.signaalketen.local.demo.story.Matter.Victim;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The meeting of one region: weighs what is on its agenda, classifies the people concerned, and sets the routes. */
final class Screeningsoverleg {

    private final String address;
    private final Gauge gauge;
    private final Region region;
    private final Actor partner;
    private final Actor provisional;
    private final Actor definitive;
    private final Actor zorgcoordinator;
    private final String casusregisseur;

    /** @param gauge moves for each betrokkene that has been classified */
    Screeningsoverleg(String region, Actors actors, Addresses addresses, Gauge gauge) {
        this.address = addresses.screening() + "/v1";
        this.gauge = gauge;
        this.region = actors.region(region);
        this.partner = actors.partner(this.region);
        this.provisional = actors.provisionalClassifier(this.region);
        this.definitive = actors.finalClassifier(this.region);
        this.zorgcoordinator = actors.in(region, Role.ZORGCOORDINATOR);
        this.casusregisseur = actors.in(region, Role.PROCESREGISSEUR).id();
    }

    /** Waits until all that is to be screened is on the agenda, and holds the meeting on it. */
    List<Screened> hold(List<Matter> matters) {
        var signals = matters.stream().map(Matter::signal).collect(Collectors.toSet());
        var agenda = Await.until(
                "The agenda of " + region.name(),
                () -> partner.get(address + "/regions/" + region.code() + "/agenda", Meeting.class),
                found -> found.signals().containsAll(signals));
        var meeting = address + "/meetings/" + agenda.meeting();
        partner.post(meeting + "/opening", Map.of("present", region.partners()), Meeting.class);
        var screened = Crowd.each(matters, matter -> screen(meeting, matter));
        partner.post(meeting + "/closing", Meeting.class);
        return screened;
    }

    private Screened screen(String meeting, Matter matter) {
        var weighing = Map.of("signal", matter.signal(), "outcome", "CASUS", "reason", "CONCREET_GENOEG");
        var id = partner.post(meeting + "/weighings", weighing, Weighed.class).casus();
        var casus = address + "/casussen/" + id;
        var betrokkenen =
                List.of(partner.post(casus + "/betrokkenen", Map.of("signal", matter.signal()), Added[].class));
        classify(casus, matter, betrokkenen, "VOORLOPIG", provisional);
        classify(casus, matter, betrokkenen, "DEFINITIEF", definitive);
        Together.each(betrokkenen, one -> {
            recordConsent(address(casus, one) + "/consent", victim(matter, one).consent());
            gauge.step();
        });
        var steered = partner.put(
                casus + "/route",
                Map.of("tracks", matter.tracks(), "casusregisseur", casusregisseur, "reason", "BESLUIT_OVERLEG"),
                Steered.class);
        return new Screened(id, betrokkenen, steered.classified());
    }

    private void classify(String casus, Matter matter, List<Added> betrokkenen, String stage, Actor by) {
        Together.each(betrokkenen, one -> {
            var classification = Map.of(
                    "classificatie",
                    "VERMOEDELIJK",
                    "stage",
                    stage,
                    "reason",
                    "BEVINDINGEN_CONTROLE",
                    "indicators",
                    victim(matter, one).indicators());
            by.post(address(casus, one) + "/classifications", classification, JsonNode.class);
        });
    }

    private void recordConsent(String consent, @Nullable Boolean given) {
        if (given != null) {
            zorgcoordinator.post(consent, Map.of("given", given), JsonNode.class);
        }
    }

    private static String address(String casus, Added betrokkene) {
        return casus + "/betrokkenen/" + betrokkene.betrokkene();
    }

    private static Victim victim(Matter matter, Added betrokkene) {
        return Objects.requireNonNull(matter.victims().get(betrokkene.checklist()), betrokkene.checklist());
    }
}
