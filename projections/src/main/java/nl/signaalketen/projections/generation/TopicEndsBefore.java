package nl.signaalketen.projections.generation;

/** What is to be read is not there: a topic was lost, or written anew. The name of this class is shown as the problem of a replay. */
final class TopicEndsBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TopicEndsBefore(String where) {
        super("It was lost or written anew, and what was to be read is not there (" + where
                + "): put the topic back and resume, or cancel the replay");
    }
}
