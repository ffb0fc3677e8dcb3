package nl.signaalketen.bench.queries;

import java.util.stream.LongStream;
import nl.signaalketen.testbed.Rest;

/** How long an answer took, in milliseconds: of several times that in the middle. */
record Timed(Question question, double millis) {

    private static final int TIMES = 9;
    private static final int OK = 200;

    static Timed of(Question question, Rest rest) {
        var nanos = LongStream.generate(() -> nanos(question, rest))
                .limit(TIMES)
                .sorted()
                .toArray();
        return new Timed(question, nanos[TIMES / 2] / 1e6);
    }

    private static long nanos(Question question, Rest rest) {
        var begin = System.nanoTime();
        var answer = rest.get(question.path());
        var took = System.nanoTime() - begin;
        if (answer.status() != OK) {
            throw new IllegalStateException(question.path() + " is not answered: " + answer.body());
        }
        return took;
    }
}
