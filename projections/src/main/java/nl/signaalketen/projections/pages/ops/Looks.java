package nl.signaalketen.projections.pages.ops;

/**
 * How often a page has looked again by itself. It stops after some minutes, so that nobody stays signed in who has left.
 *
 * @param number of times so far
 */
public record Looks(int number) {

    private static final int MOST = 120;

    /** Whether the page looks once more. */
    public boolean goOn() {
        return number >= 0 && number < MOST;
    }

    public int next() {
        return number + 1;
    }
}
