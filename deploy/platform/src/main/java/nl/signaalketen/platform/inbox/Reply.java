package nl.signaalketen.platform.inbox;

/** What a sender is told, on a topic of its own. */
public record Reply(String topic, String key, byte[] value) {}
