package nl.signaalketen.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The process that serves a data directory, whoever started it. Before the next start it must be gone, and so must the
 * orphans of a killed one: they hold the shared memory until they notice.
 */
record Postmaster(Path data) {

    private static final long PATIENCE_SECONDS = 20;

    /** The process, as long as it lives; by what it was told to serve, since its number may be another process by now. */
    Optional<ProcessHandle> alive() {
        try {
            var number = Files.readAllLines(pidFile(), UTF_8).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(number))
                    .filter(process ->
                            isPostgres(process) && commandLine(process).contains("-D " + data));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // none was ever started, or it was killed while writing
        }
    }

    void stop() {
        if (!Files.exists(pidFile())) {
            return;
        }
        alive().ifPresentOrElse(
                        Postmaster::interrupt,
                        () -> ProcessHandle.allProcesses()
                                .filter(Postmaster::isOrphan)
                                .forEach(Postmaster::await));
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + data, e);
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** SIGINT is PostgreSQL's fast stop: sessions are ended, the disk is brought up to date. */
    private static void interrupt(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop PostgreSQL, process " + postmaster.pid(), e);
        }
        await(postmaster);
    }

    private static void await(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** A server process whose postmaster is gone; of an embedded server, as the folder tells. */
    private static boolean isOrphan(ProcessHandle process) {
        return isPostgres(process)
                && commandLine(process).contains("/embedded-pg/")
                && !commandLine(process).contains(" -D ")
                && process.parent().filter(Postmaster::isPostgres).isEmpty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("/postgres")).orElse(false);
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
