package nl.signaalketen.platform.inbox;

import java.util.Map;
import nl.signaalketen.platform.deadletter.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For who reads beside the one that parks: what cannot be handled is passed over and counted, and nothing is sent. */
final class LeftLying implements Aside {

    private static final Logger LOG = LoggerFactory.getLogger(LeftLying.class);

    private long count;

    @Override
    public Runnable park(ConsumerRecord<String, byte[]> written, RuntimeException cause, Map<String, String> event) {
        count++;
        LOG.warn("Passed over {} for {}", Place.of(written), cause.getClass().getName());
        return () -> {};
    }

    @Override
    public void reply(Reply reply) {
        count++;
    }

    long count() {
        return count;
    }
}
