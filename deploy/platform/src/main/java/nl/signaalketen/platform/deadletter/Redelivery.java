package nl.signaalketen.platform.deadletter;

import nl.signaalketen.platform.web.Conflict;

/** Hands a parked record to what would have handled it. */
@FunctionalInterface
public interface Redelivery {

    /**
     * Within the transaction at hand; fails as it would have failed then.
     *
     * @throws Conflict where it would not be handled at all now
     */
    void deliver(ParkedRecord parked);
}
