package nl.signaalketen.platform.replay;

/** The wish does not fit where the replay, or another on the same target, stands. */
public final class ReplayRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReplayRefused(String message) {
        super(message);
    }
}
