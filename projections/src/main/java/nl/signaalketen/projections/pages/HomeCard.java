package nl.signaalketen.projections.pages;

import java.util.List;
import nl.signaalketen.platform.access.Caller;

/**
 * One thing that waits, or that can be looked at, on the first page.
 *
 * @param number how many there are
 * @param atLeast whether there are more than that number
 * @param name what they are, explanation what is asked
 * @param path where it is done
 * @param pressing whether it cannot wait
 */
public record HomeCard(long number, boolean atLeast, String name, String explanation, String path, boolean pressing) {

    public HomeCard(long number, String name, String explanation, String path, boolean pressing) {
        this(number, false, name, explanation, path, pressing);
    }

    /** Whoever has something for the first page. A bean of this kind stands there, in the order of the beans. */
    public interface Source {

        /** The section that it belongs to: asked only for those who may go there. */
        Section section();

        /** @throws ServiceAway where it cannot be said now: the first page comes without it and says so */
        List<HomeCard> cards(Caller caller);
    }
}
