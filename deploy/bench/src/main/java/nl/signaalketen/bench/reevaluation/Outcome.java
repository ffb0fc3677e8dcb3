package nl.signaalketen.bench.reevaluation;

import static nl.signaalketen.bench.report.Measurement.number;

import nl.signaalketen.bench.ground.BareProgram;
import nl.signaalketen.bench.reevaluation.ReevaluationBench.Sides;
import nl.signaalketen.bench.report.Measurement;

/**
 * What came of one rule set.
 *
 * @param bareAlone a loop of one thread, over a tenth of the history
 * @param peakAtTenth heap of the service in MB, when its history was a tenth
 */
public record Outcome(Candidate candidate, Sides sides, BareProgram.Result bareAlone, long peakAtTenth) {

    private static final double MEMORY_MAY_GROW = 1.25;

    public Measurement measured() {
        var product = sides.product();
        return Measurement.of("Re-evaluation of " + candidate.set())
                .figure("product, decisions/s", product.perSecond())
                .figure("product, s", product.took().toNanos() / 1e9)
                .figure("bare loop, all cores, decisions/s", sides.bare().perSecond())
                .figure("bare loop, one thread, on a tenth, decisions/s", bareAlone.perSecond())
                .figure(
                        "product to bare loop",
                        product.perSecond() / sides.bare().perSecond())
                .figure("would differ", sides.found().count())
                .figure("heap at a tenth and at all, MB", peakAtTenth + ", " + sides.peak())
                .bar("product and bare loop find the same", sides.agree() ? "the same" : "otherwise", sides.agree())
                .bar(
                        "memory does not grow with history: ten times the events at most 1.25 times the heap",
                        number(sides.peak() / (double) peakAtTenth) + " times",
                        sides.peak() <= MEMORY_MAY_GROW * peakAtTenth)
                .done();
    }
}
