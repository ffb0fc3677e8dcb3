package nl.signaalketen.bench.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Tokens;

/** A service of the chain as it is shipped, in a process of its own. */
public final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String address;
    private final JavaProcess java;
    private final Heap heap;

    private RunningService(String address, JavaProcess java, Heap heap) {
        this.address = address;
        this.java = java;
        this.heap = heap;
    }

    /** Returns when it is ready. */
    public static RunningService start(Ground ground, ServiceOfTheChain service) {
        var unpacked = ground.unpacked(service);
        return start(ground, service, unpacked.classPath(), unpacked.mainClass(), Map.of());
    }

    /** The service of the read models, by a main class of the bench. */
    public static RunningService startAs(Ground ground, Class<?> main, Map<String, String> environment) {
        var service = ServiceOfTheChain.PROJECTIONS;
        var bench = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        var classPath = ground.unpacked(service).classPath() + File.pathSeparator + bench;
        return start(ground, service, classPath, main.getName(), environment);
    }

    private static RunningService start(
            Ground ground, ServiceOfTheChain service, String classPath, String main, Map<String, String> more) {
        var port = freePort();
        var home = ground.home();
        var java = ground.program(service.module());
        var gcLog = home.resolve(service.module() + "-gc.log");
        var environment = new HashMap<>(more);
        environment.putAll(Map.of(
                "PORT",
                Integer.toString(port),
                "SERVER_ADDRESS",
                "127.0.0.1",
                "DATABASE_URL",
                ground.databaseUrl(),
                "DATABASE_PASSWORD",
                service.role(),
                "KAFKA",
                ground.kafka(),
                "ISSUER_JWKS",
                Tokens.jwksUri(),
                "VAULT_KEY",
                VaultKey.in(home).toString(),
                "PAGES_CLIENT_SECRET",
                "nobody-signs-in-here"));
        var process = java.start(classPath, main, Jvm.options(gcLog), environment);
        var running = new RunningService("http://localhost:" + port, java, new Heap(process, gcLog));
        running.awaitReady(process);
        return running;
    }

    private void awaitReady(Process process) {
        var stranger = new Rest(address, null);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(stranger)) {
            pause(process);
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("A service does not get ready; see " + java.log());
            }
        }
    }

    private static boolean isReady(Rest rest) {
        try {
            return rest.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause(Process process) {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a service started", stopped);
        }
    }

    public Rest ops() {
        return as("keten", Role.OPS);
    }

    public Rest as(String agency, Role role) {
        return as(agency, role, List.of("MIDDEN_LIMBURG"));
    }

    public Rest as(String agency, Role role, List<String> regions) {
        return new Rest(address, Tokens.of("bench", agency, List.of(role.name()), regions));
    }

    public Heap heap() {
        return heap;
    }

    @Override
    public void close() {
        java.stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        }
    }
}
