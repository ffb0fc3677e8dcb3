package nl.signaalketen.local.demo;

import java.time.Clock;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.demo.progress.Stages;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Inspections;
import nl.signaalketen.local.demo.story.Linne;

/** Goes through the running chain with the material, then tells the story of Linne. */
public final class Demonstration {

    private final Material material;
    private final Addresses addresses;
    private final Actors actors;
    private final Clock clock;

    public Demonstration(Material material, Addresses addresses, Clock clock) {
        this.material = material;
        this.addresses = addresses;
        this.actors = new Actors(addresses.issuer());
        this.clock = clock;
    }

    public Result run(Stages stages) {
        var inspections = new Inspections(
                material.file(), chain -> material.compare(chain).differences().isEmpty(), actors, addresses, clock);
        var counted = inspections.run(stages);
        var linne = stages.run(
                "Linne: from Maasgouw across the border",
                Linne.STEPS,
                gauge -> new Linne(actors, addresses, clock, gauge).tell());
        return new Result(material, counted, linne, stages.took());
    }
}
