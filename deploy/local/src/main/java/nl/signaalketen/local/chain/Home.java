package nl.signaalketen.local.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import nl.signaalketen.testbed.PidFile;

/**
 * The folder of one chain: data, keys, logs and pid files. Whoever runs the chain holds its lock, which the operating system
 * takes back however the launcher ends.
 */
public record Home(Path path) {

    private static final String OF_UP = ".keten";
    private static final String OF_THE_DEMO = "demo";

    /** Where {@code up} keeps what it runs. */
    public static Home in(Path checkout) {
        return new Home(checkout.resolve(OF_UP));
    }

    /** Where the chain runs that commands of a checkout mean: that of {@code up}, or of the demo where that alone runs. */
    public static Home runningIn(Path checkout) {
        var up = in(checkout);
        return up.launcher().isEmpty() && up.ofTheDemo().launcher().isPresent() ? up.ofTheDemo() : up;
    }

    /** A folder within, so that a demo leaves alone what is kept. */
    public Home ofTheDemo() {
        return new Home(path.resolve(OF_THE_DEMO));
    }

    /** The launcher that runs the chain, if one does. */
    public Optional<ProcessHandle> launcher() {
        return launcherPid().alive();
    }

    private PidFile launcherPid() {
        return new PidFile(path.resolve("pids").resolve("launcher.pid"));
    }

    /** The port offset with which the chain was last started. */
    public int offset() {
        try {
            return Integer.parseInt(Files.readString(offsetFile()).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private Path offsetFile() {
        return path.resolve("port-offset");
    }

    Path vaultKey() {
        return path.resolve("keys").resolve("vault.json");
    }

    Path issuerKey() {
        return path.resolve("keys").resolve("issuer.json");
    }

    /**
     * Claims the folder for this JVM.
     *
     * @return the claim, to be held for as long as the chain runs
     * @throws ChainProblem where another launcher has it
     */
    AutoCloseable claim(int offset) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new ChainProblem("The chain runs already%s. ./keten status shows it, ./keten down stops it."
                        .formatted(launcher()
                                .map(l -> " (process " + l.pid() + ")")
                                .orElse("")));
            }
            launcherPid().write(ProcessHandle.current());
            Files.writeString(offsetFile(), Integer.toString(offset));
            return () -> {
                launcherPid().delete();
                channel.close();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder " + path, e);
        }
    }

    /** Removes everything, keys included. */
    public void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
