package nl.signaalketen.projections.history;

import java.time.Instant;
import nl.signaalketen.platform.inbox.Heard;

/** A record as it lies on a topic; only facts of one topic and key are sure to be heard in order. */
public record Fact(String topic, String key, String event, Instant at, Object said) {

    public Heard<?> heard() {
        return new Heard<>(event, at, key, said);
    }

    String stream() {
        return topic + "/" + key;
    }
}
