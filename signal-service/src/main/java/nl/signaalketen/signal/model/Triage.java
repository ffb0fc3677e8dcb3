package nl.signaalketen.signal.model;

/** What triage made of a signal, and why. Source: NML 4.2, step 2. */
public record Triage(Urgency urgency, Explanation explanation) {

    /** The reporter's "acute" stands whatever the rules say: they may raise a signal, never lower it. */
    public Triage notBelow(boolean acute) {
        return acute ? new Triage(Urgency.HARD, explanation) : this;
    }
}
