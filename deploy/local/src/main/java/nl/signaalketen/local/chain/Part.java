package nl.signaalketen.local.chain;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import nl.signaalketen.testbed.Server;
import org.jspecify.annotations.Nullable;

/**
 * One part of the chain.
 *
 * @param address what a person or program connects to
 * @param readiness address that says 200 when it is ready; none where listening is enough
 */
public record Part(
        String name, String address, int port, @Nullable URI readiness, Server server) {

    /** How a part is doing. */
    public enum State {
        READY,
        NOT_READY,
        STOPPED
    }

    public Optional<ProcessHandle> process() {
        try {
            return Optional.of(server.process()).filter(ProcessHandle::isAlive);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    public State state() throws InterruptedException {
        if (process().isEmpty()) {
            return State.STOPPED;
        }
        return (readiness == null ? listens() : Health.ready(readiness)) ? State.READY : State.NOT_READY;
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
