package nl.signaalketen.projections.generation;

/** A generation was dropped before it could be entered. */
final class Dropped extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Dropped(Generation generation) {
        super(generation.schema() + " has been dropped");
    }
}
