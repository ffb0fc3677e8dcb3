package nl.signaalketen.platform.deadletter;

/** Hands a parked record to what would have handled it. */
@FunctionalInterface
public interface Redelivery {

    /** Within the transaction at hand; fails as it would have failed then. */
    void deliver(ParkedRecord parked);
}
