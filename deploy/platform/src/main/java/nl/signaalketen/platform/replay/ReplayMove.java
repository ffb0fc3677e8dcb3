package nl.signaalketen.platform.replay;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.signaalketen.platform.replay.Replay.State;
import nl.signaalketen.platform.web.Conflict;

/** What can be done with a replay: from which states, and where it leads. */
enum ReplayMove {
    PAUSE(EnumSet.of(State.RUNNING), State.PAUSED),
    RESUME(EnumSet.of(State.PAUSED, State.FAILED), State.RUNNING),
    RESUME_APPROVAL(EnumSet.of(State.APPROVAL_FAILED), State.APPROVING),
    CANCEL(EnumSet.of(State.RUNNING, State.PAUSED, State.FAILED, State.DONE), State.CANCELLED),
    APPROVE(EnumSet.of(State.DONE), State.APPROVING),
    REFUSE(EnumSet.of(State.DONE), State.REFUSED);

    private final Set<State> from;
    private final State to;

    ReplayMove(Set<State> from, State to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Where it leads; nothing where the replay stands there already, so that the same wish twice is no news.
     *
     * @throws Conflict where it is not possible
     */
    Optional<State> from(State state) {
        if (state == to) {
            return Optional.empty();
        }
        if (!from.contains(state)) {
            throw new Conflict("The replay is %s: to %s it, it must be one of %s"
                    .formatted(state, name().toLowerCase(Locale.ROOT), from));
        }
        return Optional.of(to);
    }
}
