package nl.signaalketen.bench.reevaluation;

import static nl.signaalketen.bench.report.Measurement.number;

import nl.signaalketen.bench.report.Measurement;

/** Triage and routing of every signal, one after the other: a signal is done when both have been tried on it. */
public record BothSets(Outcome triage, Outcome routing) {

    private static final double WANTED_PER_SECOND = 50_000;
    private static final double WANTED_OF_BARE = 0.5;

    public Measurement measured() {
        var product = together(
                triage.sides().product().perSecond(), routing.sides().product().perSecond());
        var bare = together(
                triage.sides().bare().perSecond(), routing.sides().bare().perSecond());
        var bareWanted = WANTED_OF_BARE * bare;
        return Measurement.of("Re-evaluation of triage and routing together")
                .figure("product, signals/s", product)
                .figure("bare loop, all cores, signals/s", bare)
                .bar(
                        "at least 50,000 signals/s, or 0.5 of the bare loop where that is lower; lower is "
                                + (bareWanted < WANTED_PER_SECOND ? "the bare loop" : "50,000"),
                        "%s signals/s, %s of the bare loop".formatted(number(product), number(product / bare)),
                        product >= Math.min(WANTED_PER_SECOND, bareWanted))
                .done();
    }

    private static double together(double one, double other) {
        return 1 / (1 / one + 1 / other);
    }
}
