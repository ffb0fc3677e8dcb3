package nl.signaalketen.projections.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Attacks releases as a reader would who holds them all, knows what adds up to what, and guesses rightly which numbers have not
 * changed in between. A number is safe where numbers were found, and checked one by one, that could stand there instead.
 */
final class Audit {

    /**
     * A small number that comes out, or nearly does.
     *
     * @param possible how many values it can have
     * @param needed how many it should
     */
    record Narrow(Place place, int possible, int needed) {}

    private final List<Release> releases;
    private final Numbers numbers;
    private final BitSet hidden;
    private final Solver solver;
    private final Span span;

    Audit(List<Release> releases) {
        this.releases = releases;
        this.numbers = new Numbers(releases);
        this.hidden = numbers.hidden();
        this.solver = new Solver(numbers);
        this.span = new Span(numbers);
    }

    /** What is shown as it is in an earlier release is no secret, and not among them. */
    List<Narrow> narrow() {
        var narrow = new ArrayList<Narrow>();
        numbers.small().forEach((number, needed) -> {
            if (hidden.get(number) && possible(number, needed) < needed) {
                narrow.add(new Narrow(placeOf(number), span.possible(number), needed));
            }
        });
        return narrow;
    }

    private int possible(int number, int needed) {
        if (span.possible(number) < needed) {
            solver.lowest(number, hidden).ifPresent(values -> span.saw(values, hidden));
        }
        if (span.possible(number) < needed) {
            var enough = span.lowest(number) + needed - 1;
            solver.highest(number, enough, hidden).ifPresent(values -> span.saw(values, hidden));
        }
        return span.possible(number);
    }

    private Place placeOf(int number) {
        return releases.reversed().stream()
                .flatMap(release -> at(release, number))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Place> at(Release release, int number) {
        return release.numbers().keySet().stream().filter(place -> numbers.at(release, place) == number);
    }
}
