package nl.signaalketen.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What a killed launcher or a killed postmaster leaves on a data directory: a postmaster that still runs, or its orphans,
 * which hold the shared memory until they notice. Both must be gone before the next start.
 */
final class StalePostgres {

    private static final long PATIENCE_SECONDS = 20;

    private StalePostgres() {}

    static void stop(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var lines = Files.readAllLines(pidFile, UTF_8);
            var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            var postmaster = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
            if (postmaster.isPresent() && isTheSame(postmaster.get(), started)) {
                interrupt(postmaster.get());
            } else {
                ProcessHandle.allProcesses().filter(StalePostgres::isOrphan).forEach(StalePostgres::await);
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + data, e);
        }
    }

    /** A number may have been given to another process since. */
    private static boolean isTheSame(ProcessHandle process, Instant started) {
        return isPostgres(process) && PidFile.isTheSame(process, started);
    }

    /** SIGINT is PostgreSQL's fast stop: sessions are ended, the disk is brought up to date. */
    private static void interrupt(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
        await(postmaster);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("/postgres")).orElse(false);
    }

    /** Of an embedded server, that is: the folder is where that unpacks itself. */
    private static boolean isOrphan(ProcessHandle process) {
        return isPostgres(process)
                && process.info()
                        .command()
                        .map(c -> c.contains("/embedded-pg/"))
                        .orElse(false)
                && process.parent().map(p -> !isPostgres(p)).orElse(true)
                && process.info().commandLine().map(c -> !c.contains(" -D ")).orElse(false);
    }

    private static void await(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
