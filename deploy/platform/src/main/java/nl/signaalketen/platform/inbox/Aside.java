package nl.signaalketen.platform.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record goes that can never be handled, so that the next one can be. */
interface Aside {

    void park(ConsumerRecord<String, byte[]> written, RuntimeException cause);

    /** Tells the sender, where there is one to tell. */
    void reply(Reply reply);
}
