package nl.signaalketen.projections.disclosure;

import java.util.BitSet;
import java.util.Optional;

/** Finds other numbers that agree with all that is shown. */
final class Solver {

    private final Numbers numbers;

    Solver(Numbers numbers) {
        this.numbers = numbers;
    }

    /** With the number as low as it can be. */
    Optional<int[]> lowest(int number, BitSet hidden) {
        var program = new Program(numbers, hidden);
        program.lower(number);
        return program.solution();
    }

    /** With the number as high as it can be, and no higher than asked. */
    Optional<int[]> highest(int number, int enough, BitSet hidden) {
        var program = new Program(numbers, hidden);
        program.raise(number, enough);
        return program.solution();
    }

    /** With the number at least so high, where some that are shown move too: those that cost least to hide. */
    Optional<int[]> raised(int number, int least, BitSet hidden, BitSet hideable) {
        var program = new Program(numbers, hidden);
        hideable.stream().forEach(program::mayMove);
        program.atLeast(number, least);
        return program.solution();
    }
}
