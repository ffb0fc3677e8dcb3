package nl.signaalketen.platform.things;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.signaalketen.platform.inbox.Delivery;
import nl.signaalketen.platform.inbox.Mailbox;
import nl.signaalketen.platform.inbox.Reply;

/** A topic on which somebody else writes, whatever they like; nothing of it can be handled. */
public final class Wishes implements Mailbox {

    public static final String TOPIC = "agency.somebody.wishes";

    /** Whoever had this topic is not known any more. */
    public static final String FORMER_TOPIC = "agency.somebody-formerly.wishes";

    public static final AtomicBoolean FORMER_IS_KNOWN = new AtomicBoolean(true);

    @Override
    public boolean takes(String topic) {
        return topic.equals(TOPIC) || topic.equals(FORMER_TOPIC) && FORMER_IS_KNOWN.get();
    }

    @Override
    public void found(String topic) {
        // there is nothing to prepare
    }

    @Override
    public void on(Delivery delivery) {
        throw new IllegalArgumentException("no wish");
    }

    @Override
    public Optional<Reply> refusal(Delivery delivery, RuntimeException why) {
        return Optional.empty();
    }
}
