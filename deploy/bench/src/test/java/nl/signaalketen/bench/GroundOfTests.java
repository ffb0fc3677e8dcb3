package nl.signaalketen.bench;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.signaalketen.bench.fill.Topics;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.report.Progress;

/** One PostgreSQL and one Kafka for all tests of the bench, gone with the JVM. */
public final class GroundOfTests {

    public static final Ground GROUND = Ground.start(checkout(Path.of("").toAbsolutePath()));
    /** Filled by whoever needs facts; the same ones for all. */
    public static final Topics TOPICS = new Topics(GROUND);

    public static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()));

    private GroundOfTests() {}

    private static Path checkout(Path folder) {
        return Files.exists(folder.resolve("keten"))
                ? folder
                : checkout(Objects.requireNonNull(folder.getParent(), "not within a checkout"));
    }
}
