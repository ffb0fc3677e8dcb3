package nl.signaalketen.platform.inbox;

import java.util.List;

/**
 * Keeps rows of a read model from one kind of fact. Called with all facts of that kind of one poll, in topic order, in the
 * transaction that also moves the offsets. May be called with the same fact again, and before facts of other kinds that are
 * older: the rows must come out the same.
 *
 * @param <R> a record of a contract
 */
public interface Projection<R> {

    Class<R> hears();

    void on(List<Heard<R>> heard);
}
