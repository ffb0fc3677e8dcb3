package nl.signaalketen.platform.web;

/** What was sent is no JSON, or JSON that cannot be kept: it is not text, or says the same field twice. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
