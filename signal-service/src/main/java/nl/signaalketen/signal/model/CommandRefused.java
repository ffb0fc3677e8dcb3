package nl.signaalketen.signal.model;

/** The wish does not fit what has been decided before. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CommandRefused(String why) {
        super(why);
    }

    static CommandRefused usedBefore(String reference) {
        return new CommandRefused("The reference " + reference
                + " was used before for something else; post this under a reference of its own");
    }
}
