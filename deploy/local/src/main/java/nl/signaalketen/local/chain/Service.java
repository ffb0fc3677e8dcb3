package nl.signaalketen.local.chain;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.Server;

/** A service of the chain, or the issuer: a JVM that says over HTTP when it is ready. */
final class Service implements Server {

    private static final int LAST_LINES = 15;

    private final String name;
    private final URI readiness;
    private final JavaProcess process;
    private final Function<JavaProcess, Process> launch;

    Service(Path home, String name, String readiness, Function<JavaProcess, Process> launch) {
        this.name = name;
        this.readiness = URI.create(readiness);
        this.process = new JavaProcess(home, name);
        this.launch = launch;
    }

    @Override
    public void start() {
        stop();
        try {
            if (!Health.await(readiness, launch.apply(process))) {
                throw new ChainProblem(
                        "%s does not get ready. The end of %s:%n%s".formatted(name, process.log(), lastLines()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChainProblem("Interrupted while " + name + " started");
        }
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(process.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public ProcessHandle process() {
        return process.alive().orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }
}
