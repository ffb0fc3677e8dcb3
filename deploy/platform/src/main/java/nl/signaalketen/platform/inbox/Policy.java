package nl.signaalketen.platform.inbox;

/**
 * When a fact of another service is heard, then something is done: a bean called When...Then... Called once per fact, in the
 * transaction that also moves the offset; the commands it sends join that transaction.
 *
 * @param <R> a record of a contract
 */
public interface Policy<R> {

    Class<R> hears();

    void on(R heard);
}
