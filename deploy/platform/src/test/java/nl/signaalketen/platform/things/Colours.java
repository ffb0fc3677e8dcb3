package nl.signaalketen.platform.things;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.replay.ApprovedDecisions;
import nl.signaalketen.platform.replay.DecisionsOnRecord;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.platform.things.Thing.RecolourThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import nl.signaalketen.platform.things.Thing.ThingNamed;
import nl.signaalketen.platform.things.Thing.ThingRecoloured;

/** Which colours a thing got when it was named, by the first version of rule set kleur: its name is how warm it is. */
record Colours(Commands commands) implements DecisionsOnRecord<Object>, ApprovedDecisions {

    @Override
    public String set() {
        return "kleur";
    }

    @Override
    public Set<String> filters() {
        return Set.of("size");
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(ThingNamed.class, ThingRecoloured.class);
    }

    @Override
    public Decision recorded(Object fact) {
        return switch (fact) {
            case ThingNamed e -> decision(e.thing(), warmth(e.name()), colours(warmth(e.name())));
            case ThingRecoloured e -> decision(e.thing(), e.warmth(), e.colours());
            default -> throw new IllegalArgumentException("No decision: " + fact);
        };
    }

    @Override
    public List<String> outcome(Object fact, Decided decided) {
        return outcome(decided);
    }

    @Override
    public void keep(String subject, Decided decided, String found, String replay, String by) {
        commands.send(new RecolourThing(
                ThingId.parse(subject),
                Integer.parseInt(String.valueOf(decided.inputs().get("warmte"))),
                outcome(decided),
                replay));
    }

    private static Decision decision(ThingId thing, int warmth, List<String> colours) {
        return new Decision(
                thing.toString(),
                LocalDate.of(2019, 7, 1),
                Map.of("size", warmth > 100 ? "LARGE" : "SMALL"),
                Map.of("warmte", warmth),
                colours,
                "kleur/2019-01-01",
                List.of());
    }

    private static List<String> outcome(Decided decided) {
        return decided.outcomes().stream()
                .map(row -> row.get("kleur").toString())
                .toList();
    }

    private static List<String> colours(int warmth) {
        return Stream.of(warmth > 20 ? "rood" : "", warmth > 40 ? "wit" : "")
                .filter(colour -> !colour.isEmpty())
                .toList();
    }

    private static int warmth(String name) {
        return name.matches("\\d{1,6}") ? Integer.parseInt(name) : 0;
    }
}
