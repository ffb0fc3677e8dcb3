package nl.signaalketen.platform.replay;

import nl.signaalketen.platform.rules.Decided;

/** Makes a new fact of a difference that a person approved. Not reached by a replay, which sends nothing. */
public interface ApprovedDecisions {

    /** The rule set. */
    String set();

    /**
     * Keeps the decision as a fact that names the replay; the same again is no news.
     *
     * @param found rule version whose answer stood on record then; where another one stands now, the decision is refused
     * @param replay its id
     * @param by who approved it
     */
    void keep(String subject, Decided decided, String found, String replay, String by);
}
