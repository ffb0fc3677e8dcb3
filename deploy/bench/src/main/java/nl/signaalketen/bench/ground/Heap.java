package nl.signaalketen.bench.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of the heap of a service is in use: full collections are asked for again and again while it works, and the most that
 * was left after one is what it needs. That slows the service down a little, and what it is compared with not at all.
 */
public final class Heap {

    private static final Pattern AFTER_FULL = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");
    private static final long EVERY_MILLIS = 2_000;

    private final Process process;
    private final Path gcLog;
    private @Nullable Thread asking;
    private int linesBefore;
    private volatile boolean over;

    Heap(Process process, Path gcLog) {
        this.process = process;
        this.gcLog = gcLog;
    }

    public void watch() {
        linesBefore = lines().length;
        over = false;
        asking = Thread.ofPlatform().name("heap").daemon().start(() -> {
            while (!over && process.isAlive()) {
                collect();
            }
        });
    }

    /** The most that was in use after a collection since it was watched, in MB. */
    public long peak() {
        over = true;
        try {
            if (asking != null) {
                asking.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        collect();
        var lines = lines();
        var peak = 0L;
        for (int line = linesBefore; line < lines.length; line++) {
            var full = AFTER_FULL.matcher(lines[line]);
            peak = full.find() ? Math.max(peak, Long.parseLong(full.group(1))) : peak;
        }
        return peak;
    }

    private void collect() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no jcmd in this JDK", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String[] lines() {
        try {
            return Files.readString(gcLog).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The log of the collector cannot be read", e);
        }
    }
}
