package nl.signaalketen.platform.processor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What follows a stream, as it stands.
 *
 * @param position up to where it has come: the last event it dealt with, or the next offset it will read
 * @param end where the stream ends, counted in the same way; none where Kafka does not say
 * @param lastError class of what kept it from its work last, also where it goes on since
 */
public record Processor(
        String name,
        Kind kind,
        long position,
        @Nullable Long end,
        State state,
        @Nullable String lastError) {

    /** What it follows, and for whom. */
    public enum Kind {
        /** reads the service's own events: says them to others, or reacts to them */
        PUBLISHER,
        /** reads one partition of a topic for policies and tables */
        INBOX,
        /** reads one partition of a topic for one generation of the read models */
        FOLLOWER
    }

    /** Whether it does its work. */
    public enum State {
        RUNNING,
        STOPPED,
        /** tries again what it failed on, until it has come past it or nothing is left of it */
        ERROR
    }

    /** How much is still to be read; none where the end is not known. */
    @JsonProperty
    public @Nullable Long lag() {
        return end == null ? null : end - position;
    }
}
