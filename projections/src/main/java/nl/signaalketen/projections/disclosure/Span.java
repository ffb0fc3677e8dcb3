package nl.signaalketen.projections.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

/** How low and how high each number has been seen to be possible. */
final class Span {

    private final Numbers numbers;
    private final int[] lowest;
    private final int[] highest;

    Span(Numbers numbers) {
        this.numbers = numbers;
        this.lowest = IntStream.range(0, numbers.count()).map(numbers::value).toArray();
        this.highest = lowest.clone();
    }

    /** Takes note of what was found, where it agrees with all that is shown: what is hidden later leaves it possible. */
    void saw(int[] values, BitSet hidden) {
        if (numbers.agreesWith(values, hidden)) {
            for (var number = 0; number < values.length; number++) {
                lowest[number] = Math.min(lowest[number], values[number]);
                highest[number] = Math.max(highest[number], values[number]);
            }
        }
    }

    int lowest(int number) {
        return lowest[number];
    }

    int possible(int number) {
        return highest[number] - lowest[number] + 1;
    }
}
