package nl.signaalketen.bench.fill;

/** What happened first to each of any number of things; the same each time. */
public interface History {

    /** May be called by several threads. */
    StoredEvent event(long number);
}
