package nl.signaalketen.platform.web;

/** The wish is right in itself, and does not fit how things stand; the text says what to do instead. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String why) {
        super(why);
    }
}
