package nl.signaalketen.bench.reevaluation;

import static nl.signaalketen.bench.report.Measurement.number;

import nl.signaalketen.bench.reevaluation.ReevaluationBench.Outcome;
import nl.signaalketen.bench.report.Measurement;

/** Triage and routing of every signal, one after the other: a signal is done when both have been tried on it. */
public record BothSets(Outcome triage, Outcome routing) {

    private static final double WANTED_PER_SECOND = 50_000;
    private static final double WANTED_OF_BARE = 0.5;
    private static final double MEMORY_MAY_GROW = 1.25;

    public Measurement measured() {
        var product = together(
                triage.sides().product().perSecond(), routing.sides().product().perSecond());
        var bare = together(
                triage.sides().bare().perSecond(), routing.sides().bare().perSecond());
        var bareWanted = WANTED_OF_BARE * bare;
        var noting = Measurement.of("Re-evaluation of triage and routing");
        ReevaluationBench.note(noting, Candidate.TRIAGE, triage);
        ReevaluationBench.note(noting, Candidate.ROUTERING, routing);
        return noting.figure("both, product, signals/s", product)
                .figure("both, bare loop, signals/s", bare)
                .bar(
                        "at least 50,000 signals/s, or 0.5 of the bare loop where that is lower; lower is "
                                + (bareWanted < WANTED_PER_SECOND ? "the bare loop" : "50,000"),
                        "%s signals/s, %s of the bare loop".formatted(number(product), number(product / bare)),
                        product >= Math.min(WANTED_PER_SECOND, bareWanted))
                .bar(
                        "memory does not grow with history: ten times the events at most 1.25 times the heap",
                        "triage %s times, routing %s times".formatted(number(growth(triage)), number(growth(routing))),
                        growth(triage) <= MEMORY_MAY_GROW && growth(routing) <= MEMORY_MAY_GROW)
                .done();
    }

    private static double growth(Outcome outcome) {
        return outcome.sides().peak() / (double) outcome.peakAtTenth();
    }

    private static double together(double one, double other) {
        return 1 / (1 / one + 1 / other);
    }
}
