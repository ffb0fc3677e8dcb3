package nl.signaalketen.platform.deadletter;

/** The wish does not fit where the dead letter stands. */
final class DeadLetterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadLetterRefused(String message) {
        super(message);
    }
}
