package nl.signaalketen.projections.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.projections.disclosure.Numbers.Sum;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** A linear program whose unknowns are by how much each hidden number could differ from what it is. */
final class Program {

    private static final double WHOLE = 1e-6;

    private final Numbers numbers;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final @Nullable Variable[] moves;

    Program(Numbers numbers, BitSet hidden) {
        this.numbers = numbers;
        this.moves = new Variable[numbers.count()];
        hidden.stream().forEach(number -> moves[number] = newMove(number));
    }

    private Variable newMove(int number) {
        return model.newVariable("move" + number).lower(numbers.least(number) - numbers.value(number));
    }

    /** Lets a number move that is shown, at its price. */
    void mayMove(int number) {
        var move = newMove(number);
        var up = model.newVariable("up" + number).lower(0).weight(numbers.price(number));
        var down = model.newVariable("down" + number).lower(0).weight(numbers.price(number));
        model.newExpression("moved" + number)
                .set(move, 1)
                .set(up, -1)
                .set(down, 1)
                .level(0);
        moves[number] = move;
    }

    void lower(int number) {
        move(number).weight(1);
    }

    void raise(int number, int enough) {
        move(number).weight(-1).upper(enough - numbers.value(number));
    }

    void atLeast(int number, int least) {
        move(number).lower(least - numbers.value(number));
    }

    /** Every number, in whole ones; nothing where there are none. */
    Optional<int[]> solution() {
        numbers.sums().forEach(this::holds);
        var found = model.minimise().getState().isFeasible();
        if (found && !isWhole()) {
            moving().forEach(move -> move.integer(true));
            found = model.minimise().getState().isFeasible();
        }
        return found ? Optional.of(values()) : Optional.empty();
    }

    private void holds(Sum sum) {
        if (IntStream.concat(Arrays.stream(sum.whole()), Arrays.stream(sum.parts()))
                .anyMatch(number -> moves[number] != null)) {
            var difference = model.newExpression("sum" + model.countExpressions());
            add(difference, sum.whole(), 1);
            add(difference, sum.parts(), -1);
            if (sum.exact()) {
                difference.level(0);
            } else {
                difference.lower(numbers.total(sum.parts()) - numbers.total(sum.whole()));
            }
        }
    }

    private void add(Expression difference, int[] of, int sign) {
        Arrays.stream(of).filter(number -> moves[number] != null).forEach(number -> difference.add(move(number), sign));
    }

    private boolean isWhole() {
        return moving().mapToDouble(Program::by).allMatch(by -> Math.abs(by - Math.rint(by)) < WHOLE);
    }

    private Stream<Variable> moving() {
        return Arrays.stream(moves).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private int[] values() {
        return IntStream.range(0, moves.length)
                .map(number -> numbers.value(number) + (moves[number] == null ? 0 : (int) Math.rint(by(move(number)))))
                .toArray();
    }

    private Variable move(int number) {
        return Objects.requireNonNull(moves[number]);
    }

    private static double by(Variable move) {
        return move.getValue().doubleValue();
    }
}
