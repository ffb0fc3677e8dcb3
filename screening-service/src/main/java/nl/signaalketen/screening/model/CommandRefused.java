package nl.signaalketen.screening.model;

/** The wish goes against a rule of the meeting or the casus; the message says which, without naming anyone. */
public final class CommandRefused extends RuntimeException {

    CommandRefused(String why) {
        super(why);
    }

    /** The wish is not in the table of what is possible. */
    static CommandRefused in(Record state, Record command) {
        return new CommandRefused("%s is not possible while %s"
                .formatted(command.getClass().getSimpleName(), state.getClass().getSimpleName()));
    }
}
