package nl.signaalketen.projections.disclosure;

import java.util.List;

/** A small number would come out, whatever else is hidden. */
public final class CannotBeHidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> places;

    CannotBeHidden(List<String> places) {
        super("Small numbers would come out: " + places);
        this.places = places;
    }

    public List<String> places() {
        return places;
    }
}
