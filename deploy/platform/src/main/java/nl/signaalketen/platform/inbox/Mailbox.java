package nl.signaalketen.platform.inbox;

import java.util.Optional;

/** Takes records that are no facts of the chain: wishes of agencies on topics of their own. */
public interface Mailbox {

    /** Whether records of this topic are for this mailbox; asked again whenever topics come into being. */
    boolean takes(String topic);

    /** Called when a topic that this mailbox takes is read for the first time since the start; before any of its records. */
    void found(String topic);

    /** Called once per record, in the transaction that also moves the offset. */
    void on(Delivery delivery);

    /** What the sender hears of a record that was refused. It goes to the dead-letter topic as well where this is empty. */
    Optional<Reply> refusal(Delivery delivery, RuntimeException why);
}
