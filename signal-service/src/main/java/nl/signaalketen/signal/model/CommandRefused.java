package nl.signaalketen.signal.model;

/** The wish does not fit what has been decided before. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CommandRefused(String why) {
        super(why);
    }

    /** Does not repeat the reference: the agency knows it, and a refusal is kept and logged. */
    static CommandRefused usedBefore() {
        return new CommandRefused(
                "The reference was used before for something else; post this under a reference of its own");
    }

    static CommandRefused overtaken() {
        return new CommandRefused("The triage that this would replace counts no more");
    }

    static CommandRefused unknown() {
        return new CommandRefused("There is no such signal");
    }
}
