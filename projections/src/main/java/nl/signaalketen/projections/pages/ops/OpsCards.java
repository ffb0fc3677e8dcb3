package nl.signaalketen.projections.pages.ops;

import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Words;
import org.springframework.stereotype.Component;

/** Makes the cards of ops. */
@Component
public final class OpsCards {

    private final Words words;

    OpsCards(Words words) {
        this.words = words;
    }

    /**
     * @param key message that names what is counted; {@code <key>.explanation} says what is asked
     * @param pressing whether more than none cannot wait
     */
    public HomeCard of(Heard<?> heard, long number, String key, String path, boolean pressing) {
        var silent = !heard.silent().isEmpty();
        return new HomeCard(
                number,
                words.message(key),
                silent ? words.message("ops.silent", heard.silentNames()) : words.message(key + ".explanation"),
                path,
                silent || pressing && number > 0);
    }
}
