package nl.signaalketen.projections.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader knows of numbers without seeing them: the parts add up to the whole, or to no more than it.
 *
 * @param exact whether they add up to all of it
 */
record Relation(Set<Place> whole, Set<Place> parts, boolean exact) {

    /**
     * The strongest one that is true. A reader may guess at it, so what happens to be true counts as known.
     *
     * @return nothing where the parts are more than the whole
     */
    static Optional<Relation> between(Collection<Place> whole, Collection<Place> parts, Map<Place, Integer> numbers) {
        var more = sum(whole, numbers) - sum(parts, numbers);
        return more < 0 ? Optional.empty() : Optional.of(new Relation(Set.copyOf(whole), Set.copyOf(parts), more == 0));
    }

    /** Whether it says of two numbers that they are the same. */
    boolean isEquality() {
        return exact && whole.size() == 1 && parts.size() == 1;
    }

    private static int sum(Collection<Place> places, Map<Place, Integer> numbers) {
        return places.stream().mapToInt(numbers::get).sum();
    }
}
