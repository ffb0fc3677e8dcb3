package nl.signaalketen.platform.replay;

import nl.signaalketen.platform.rules.Decided;

/** Makes a new fact of a difference that a person approved. Not reached by a replay, which sends nothing. */
public interface ApprovedDecisions {

    /** The rule set. */
    String set();

    /**
     * Keeps the decision as a fact that names the run; the same again is no news.
     *
     * @param run id of the replay
     * @param by who approved it
     */
    void keep(String subject, Decided decided, String run, String by);
}
