package nl.signaalketen.platform.replay;

/** A part of a replay lacks something that somebody must put right; its words are shown to ops, and say what to do. */
public final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotGoOn(String problem) {
        super(problem);
    }
}
