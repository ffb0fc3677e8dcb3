package nl.signaalketen.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Free ports of this machine. */
final class Ports {

    private Ports() {}

    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** Returns once something listens, or the process that should has ended, or there is no patience left. */
    static void awaitListener(int port, Process process, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!listens(port) && process.isAlive() && System.nanoTime() < end) {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        }
    }
}
