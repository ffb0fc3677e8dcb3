package nl.signaalketen.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Which process does a job, so that a later launcher finds it again. The time at which it started is kept beside its number:
 * another process that has been given the same number since is never taken for it.
 */
public record PidFile(Path path) {

    private static final Duration SAME_START = Duration.ofSeconds(5);

    public void write(ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, process.pid() + " " + started.toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    /** The process that was written down, as long as it lives. */
    public Optional<ProcessHandle> alive() {
        try {
            var words = Files.readString(path).split(" ");
            var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0])).filter(p -> isTheSame(p, started));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // none was written, or its launcher died while writing
        }
    }

    static boolean isTheSame(ProcessHandle process, Instant started) {
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .map(s -> Duration.between(s, started).abs().compareTo(SAME_START) < 0)
                        .orElse(false);
    }

    /** Asks the process to end, waits, and ends it if it does not listen. */
    public void stop(Duration patience) {
        alive().ifPresent(process -> {
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .destroyForcibly();
            process.onExit().join();
        });
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
