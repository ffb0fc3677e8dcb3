package nl.signaalketen.platform.inbox;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where several read the same, one parks and the others pass over. */
record ParkedByOne(BooleanSupplier parks, DeadLetters deadLetters, LeftLying left) implements Aside {

    @Override
    public Runnable park(ConsumerRecord<String, byte[]> written, RuntimeException cause, Map<String, String> event) {
        return aside().park(written, cause, event);
    }

    @Override
    public void reply(Reply reply) {
        aside().reply(reply);
    }

    private Aside aside() {
        return parks.getAsBoolean() ? deadLetters : left;
    }
}
