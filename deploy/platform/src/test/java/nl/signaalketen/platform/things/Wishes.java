package nl.signaalketen.platform.things;

import java.util.Optional;
import nl.signaalketen.platform.inbox.Delivery;
import nl.signaalketen.platform.inbox.Mailbox;
import nl.signaalketen.platform.inbox.Reply;

/** A topic on which somebody else writes, whatever they like; nothing of it can be handled. */
public final class Wishes implements Mailbox {

    public static final String TOPIC = "agency.somebody.wishes";

    @Override
    public boolean takes(String topic) {
        return topic.equals(TOPIC);
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
