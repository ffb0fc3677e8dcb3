package nl.signaalketen.projections.exports;

/** A file could not be written to its end: its reader went away, or its rows did. */
final class TornOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TornOff(Throwable cause) {
        super(cause);
    }
}
