package nl.signaalketen.platform.web;

/** There is no such thing, or it is not for this caller: the answer is the same. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("There is nothing here for you");
    }
}
