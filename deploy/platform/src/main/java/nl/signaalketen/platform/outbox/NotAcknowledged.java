package nl.signaalketen.platform.outbox;

/** The broker did not confirm in time; what was sent is sent again from the same token. */
public final class NotAcknowledged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAcknowledged(Throwable cause) {
        super("Kafka has not acknowledged what was sent; it is sent again when Kafka can be reached", cause);
    }
}
