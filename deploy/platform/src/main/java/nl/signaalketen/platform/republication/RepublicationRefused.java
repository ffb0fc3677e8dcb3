package nl.signaalketen.platform.republication;

/** The wish does not fit where the republication, or another one, stands. */
final class RepublicationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RepublicationRefused(String message) {
        super(message);
    }
}
