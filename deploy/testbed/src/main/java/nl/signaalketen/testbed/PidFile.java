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
 * Which process does a job, so that a later launcher finds it again. When it started is kept beside its number: another
 * process that has been given the same number since is never taken for it.
 */
public record PidFile(Path path) {

    /** Where proc(5) has the start time, counted from the end of the name in brackets. */
    private static final int START_TIME = 20;

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, process.pid() + " " + birth(process));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    /** The process that was written down, as long as it lives. */
    public Optional<ProcessHandle> alive() {
        try {
            var words = Files.readString(path).split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> process.isAlive() && birth(process).equals(words[1]));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // none was written, or its launcher died while writing
        }
    }

    /** On Linux in ticks since the machine started, since the time of day there follows every correction of the clock. */
    private static String birth(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).split(" ")[START_TIME];
        } catch (IOException e) {
            return Long.toString(
                    process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
        }
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
        delete();
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
