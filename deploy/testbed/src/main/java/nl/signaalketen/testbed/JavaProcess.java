package nl.signaalketen.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Another JVM on the same JDK, writing to a log file. Ctrl-C in the terminal does not reach it: whoever started it stops it,
 * in the right order. Options suit a small machine: serial collector, first compiler only.
 */
public final class JavaProcess {

    private static final List<String> LEAN = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC");

    private JavaProcess() {}

    /** A main class on the class path of this JVM. */
    public static Process ofClass(Class<?> main, List<String> options, List<String> arguments, Path log) {
        var what = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        what.addAll(arguments);
        return start(options, what, Map.of(), log);
    }

    /** An executable jar, with additions to the environment. */
    public static Process ofJar(Path jar, List<String> options, Map<String, String> environment, Path log) {
        return start(options, List.of("-jar", jar.toString()), environment, log);
    }

    private static Process start(List<String> options, List<String> what, Map<String, String> environment, Path log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        // sh hands on that SIGINT is ignored, and a JVM leaves an ignored signal alone
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh", java.toString()));
        command.addAll(LEAN);
        command.addAll(options);
        command.addAll(what);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + what, e);
        }
    }
}
