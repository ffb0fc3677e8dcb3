package nl.signaalketen.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another JVM on the same JDK, with its log and its pid file in a home folder. Ctrl-C in the terminal does not reach it:
 * whoever started it stops it, in the right order. Its options suit a small machine.
 */
public final class JavaProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> LEAN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Duser.timezone=UTC");

    private final PidFile pid;
    private final Path log;
    private final Path scratch;

    public JavaProcess(Path home, String name) {
        pid = new PidFile(home.resolve("pids").resolve(name + ".pid"));
        log = home.resolve("logs").resolve(name + ".log");
        scratch = home.resolve("tmp");
    }

    /** Starts a main class on the class path of this JVM. */
    public Process start(Class<?> main, List<String> options, List<String> arguments, Map<String, String> environment) {
        var what = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        what.addAll(arguments);
        return start(options, what, environment);
    }

    /** Starts a main class on a class path of its own. */
    public Process start(String classPath, String main, List<String> options, Map<String, String> environment) {
        return start(options, List.of("-cp", classPath, main), environment);
    }

    private Process start(List<String> options, List<String> what, Map<String, String> environment) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        // sh hands on that SIGINT is ignored, and a JVM leaves an ignored signal alone
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh", java.toString()));
        command.addAll(LEAN);
        // what it scribbles stays in its home and goes with it
        command.add("-Djava.io.tmpdir=" + scratch.toAbsolutePath());
        command.addAll(options);
        command.addAll(what);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(scratch);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            pid.write(process.toHandle());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + what, e);
        }
    }

    /** The process, also one that an earlier launcher left behind. */
    public Optional<ProcessHandle> alive() {
        return pid.alive();
    }

    public void stop() {
        pid.stop(PATIENCE);
    }

    public Path log() {
        return log;
    }
}
