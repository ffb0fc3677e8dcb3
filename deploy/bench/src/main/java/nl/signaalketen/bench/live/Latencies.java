package nl.signaalketen.bench.live;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long each of many waited, in nanoseconds, shortest first. */
record Latencies(long[] sorted) {

    static Latencies of(LongStream nanos) {
        return new Latencies(nanos.sorted().toArray());
    }

    Latencies and(Latencies others) {
        return of(LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted)));
    }

    /** In milliseconds: so many of a hundred waited no longer. */
    double percentile(int ofHundred) {
        return sorted[Math.min(sorted.length - 1, (int) ((long) sorted.length * ofHundred / 100))] / 1e6;
    }
}
