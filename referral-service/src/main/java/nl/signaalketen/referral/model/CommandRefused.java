package nl.signaalketen.referral.model;

/** The wish does not fit the state it met; nothing has changed. */
public final class CommandRefused extends RuntimeException {

    private CommandRefused(String message) {
        super(message);
    }

    static CommandRefused in(Record state, Record command) {
        return new CommandRefused(command.getClass().getSimpleName() + " is not possible in state "
                + state.getClass().getSimpleName());
    }
}
