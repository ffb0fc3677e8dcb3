package nl.signaalketen.bench.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.referral.model.Routed;
import nl.signaalketen.referral.model.RoutingEvent.RoutingDecided;
import nl.signaalketen.referral.model.RoutingId;
import nl.signaalketen.referral.model.Subject;
import nl.signaalketen.referral.routing.Routing;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.model.Exploitation;

/** Questions to the routing table at every moment at which it is asked, each answered by the rules of its day. */
public final class RoutingHistory implements History {

    private static final String NVT = "NVT";
    private static final List<String> TRACKS = List.of("ZORG", "STRAFRECHT", "BESTUURLIJK", "TOEZICHT");
    private static final List<String> ACCEPTING = List.of("EURIEC", "VEILIG_THUIS", "POLITIE_AVIM", "SURYA");
    private static final List<String> CLASSES = List.of("VERMOEDELIJK", "AANNEMELIJK", "POTENTIEEL");

    private final RuleBook rules = RuleBook.shipped();

    /** There are some thousands of questions, and the shipped rules are those of every day of the history. */
    private final Map<Map<String, Object>, Decided> answers = new ConcurrentHashMap<>();

    @Override
    public StoredEvent event(long number) {
        var dice = new Dice("routing", number);
        var region = dice.of(Region.ALL);
        var at = dice.moment();
        var on = ChainTime.dayOf(at);
        var moment = dice.in(60) ? "SIGNAAL" : dice.in(80) ? "ROUTE" : "AANVAARD";
        var subject =
                moment.equals("ROUTE") ? Subject.ofCasus(dice.name(), dice.name()) : Subject.ofSignal(dice.name());
        var inputs = inputs(dice, region, moment);
        var decided = answers.computeIfAbsent(inputs, question -> rules.decide(Routing.SET, on, question));
        var routing = RoutingId.of(subject, moment);
        var routed = new Routed(
                subject, on, region.code(), inputs, Routing.receivers(decided), decided.version(), decided.rules());
        return new StoredEvent(
                routing.value(), "RoutingDecision", dice.name(), at, new RoutingDecided(routing, routed, at));
    }

    /** Each moment has inputs of its own; what does not apply is NVT, as the service asks. */
    private static Map<String, Object> inputs(Dice dice, Region region, String moment) {
        var inputs = new HashMap<String, Object>();
        List.of("municipality", "track", "urgency", "exploitation", "classificatie", "movedTo", "acceptedBy")
                .forEach(name -> inputs.put(name, NVT));
        inputs.put("moment", moment);
        inputs.put("country", region.country());
        inputs.put("region", region.code());
        inputs.put("minor", dice.in(15));
        inputs.put("measuresPossible", dice.in(25));
        inputs.put("receivingMunicipality", dice.in(5));
        if (dice.in(10)) {
            inputs.put("movedTo", region.country().equals("NL") ? "BE" : "NL");
        }
        switch (moment) {
            case "SIGNAAL" -> {
                inputs.put("municipality", region.municipality());
                inputs.put("urgency", dice.in(30) ? "HARD" : "ZACHT");
                inputs.put("exploitation", dice.of(Exploitation.values()).name());
            }
            case "ROUTE" -> {
                inputs.put("municipality", region.municipality());
                inputs.put("track", dice.of(TRACKS));
                inputs.put("exploitation", dice.of(Exploitation.values()).name());
                inputs.put("classificatie", dice.of(CLASSES));
            }
            default -> {
                inputs.put("track", dice.of(TRACKS));
                inputs.put("urgency", dice.in(30) ? "HARD" : "ZACHT");
                inputs.put("acceptedBy", dice.of(ACCEPTING));
            }
        }
        return Map.copyOf(inputs);
    }
}
