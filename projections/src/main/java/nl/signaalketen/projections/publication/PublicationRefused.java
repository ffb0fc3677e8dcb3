package nl.signaalketen.projections.publication;

/** Right in itself, and not possible as things stand. */
final class PublicationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublicationRefused(String why) {
        super(why);
    }
}
