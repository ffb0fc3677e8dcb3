package nl.signaalketen.bench.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the bench runs on. */
public final class Machine {

    private static final long GB = 1L << 30;

    /** Event stores, topics and three sets of read models, one of them copied, with the log that PostgreSQL writes ahead, per event. */
    private static final long BYTES_PER_EVENT = 30_000;

    private Machine() {}

    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Mean number of busy processes over the last minute, of all that this machine does. */
    public static String load() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** @throws IllegalStateException saying how much room is wanted, where there is less */
    public static void mustHaveRoomFor(long events) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            var wanted = GB + events * BYTES_PER_EVENT;
            if (free < wanted) {
                throw new IllegalStateException(String.format(
                        Locale.ROOT,
                        "%d events take about %.1f GB in %s, and %.1f GB are free there. Take fewer: --events",
                        events,
                        wanted / (double) GB,
                        folder,
                        free / (double) GB));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + folder, e);
        }
    }
}
