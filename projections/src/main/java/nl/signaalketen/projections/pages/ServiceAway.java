package nl.signaalketen.projections.pages;

import org.jspecify.annotations.Nullable;

/** A service cannot be reached, or cannot do it now; nothing was done. */
public final class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServiceAway(String what, @Nullable Throwable why) {
        super(what, why);
    }
}
