package nl.signaalketen.projections.register;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.projections.web.Sight;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register that is asked for.
 *
 * @param generation the replay whose read models are asked; the live ones where absent
 * @param from where the page begins
 * @param limit how many registrations it has at most
 */
record Search(@Nullable UUID generation, Question question, Sought sought, Place from, int limit) {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String EVERY_REGION = "";
    private static final Place FIRST = Place.before(Period.of(Question.FIRST).start());

    /**
     * Reads all filters, refuses the request if any of it is wrong, and finds nothing of a region that the caller does not see.
     *
     * @param reading of what is sought
     */
    static Search of(Caller caller, Regions regions, Filters filters, Function<Filters, Sought> reading) {
        var limit = filters.number("limit", USUAL, MOST);
        var from = filters.cursor("after", FIRST, Place::read);
        return of(caller, regions, filters, reading, from, limit);
    }

    /** The same for all that is found at once, as the first of its pages. */
    static Search ofAll(Caller caller, Regions regions, Filters filters) {
        return of(caller, regions, filters, Sought::of, FIRST, MOST);
    }

    private static Search of(
            Caller caller, Regions regions, Filters filters, Function<Filters, Sought> reading, Place from, int limit) {
        var seen = Sight.registrations(caller);
        var generation = filters.generation();
        var region = filters.code("region", EVERY_REGION, regions.codes());
        var sought = reading.apply(filters);
        var question = Question.of(seen, filters);
        if (region.equals(EVERY_REGION)) {
            return new Search(generation, question, sought, from, limit);
        }
        caller.mustWorkIn(region);
        return new Search(generation, question.in(Set.of(region)), sought, from, limit);
    }

    /** The page that begins there. */
    Search goingOn(Place place) {
        return new Search(generation, question, sought, place, limit);
    }

    /** Never before the year begins. */
    Place begin() {
        var start = Period.of(question.year()).start();
        return from.isBefore(start) ? Place.before(start) : from;
    }
}
