package nl.signaalketen.platform.inbox;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record goes that can never be handled, so that the next one can be. */
interface Aside {

    /**
     * @param event what may be kept of its headers
     * @return what is to be done in the transaction that moves the offset
     */
    Runnable park(ConsumerRecord<String, byte[]> written, RuntimeException cause, Map<String, String> event);

    /** Tells the sender, where there is one to tell. */
    void reply(Reply reply);
}
