package nl.signaalketen.projections.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what the newest release hides: every small number, all that was hidden before and has not changed, and for each small
 * number that would still come out the cheapest others that leave it enough room.
 */
final class Suppressor {

    private final Release draft;
    private final Numbers numbers;
    private final Solver solver;
    private final Span span;
    private final BitSet hidden;
    private final BitSet hideable;

    Suppressor(Release draft, List<Release> earlier) {
        this.draft = draft.hiding(draft.numbers().keySet());
        this.numbers = new Numbers(
                Stream.concat(earlier.stream(), Stream.of(this.draft)).toList());
        this.solver = new Solver(numbers);
        this.span = new Span(numbers);
        this.hidden = numbers.hidden();
        this.hideable = hideable(earlier);
        hidden.andNot(hideable);
    }

    /** What the draft shows to begin with, and nobody has been shown yet. */
    private BitSet hideable(List<Release> earlier) {
        var printed = new BitSet();
        draft.numbers().keySet().stream()
                .filter(Place::printed)
                .forEach(place -> printed.set(numbers.at(draft, place)));
        printed.and(hidden);
        numbers.small().keySet().forEach(printed::clear);
        earlier.forEach(release -> release.hidden().forEach(place -> printed.clear(numbers.at(release, place))));
        return printed;
    }

    /** The places to hide. */
    Set<Place> hidden() {
        numbers.small().forEach((number, needed) -> {
            if (hidden.get(number)) {
                protect(number, needed);
            }
        });
        return draft.numbers().keySet().stream()
                .filter(place -> hidden.get(numbers.at(draft, place)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void protect(int number, int needed) {
        if (span.possible(number) < needed) {
            solver.lowest(number, hidden).ifPresent(values -> span.saw(values, hidden));
        }
        if (span.possible(number) < needed) {
            var enough = span.lowest(number) + needed - 1;
            solver.raised(number, enough, hidden, hideable).ifPresent(this::hideWhatMoved);
        }
    }

    private void hideWhatMoved(int[] values) {
        hideable.stream()
                .filter(number -> values[number] != numbers.value(number))
                .forEach(hidden::set);
        hideable.andNot(hidden);
        span.saw(values, hidden);
    }
}
