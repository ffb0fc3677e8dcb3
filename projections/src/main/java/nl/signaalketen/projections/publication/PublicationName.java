package nl.signaalketen.projections.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A publication as people cite it: {@code 2019-2} is the second one of 2019.
 *
 * @param revision from 1 on
 */
record PublicationName(Year year, int revision) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-([1-9]\\d{0,3})");

    static PublicationName first(Year year) {
        return new PublicationName(year, 1);
    }

    /** @throws IllegalArgumentException for what is no such name */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PublicationName parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Not a publication, as 2019-1: " + text));
    }

    static Optional<PublicationName> find(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new PublicationName(Year.parse(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    PublicationName next() {
        return new PublicationName(year, revision + 1);
    }

    Optional<PublicationName> previous() {
        return revision == 1 ? Optional.empty() : Optional.of(new PublicationName(year, revision - 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return year + "-" + revision;
    }
}
