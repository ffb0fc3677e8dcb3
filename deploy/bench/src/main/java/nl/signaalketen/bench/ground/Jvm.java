package nl.signaalketen.bench.ground;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How every service and every bare program is run: alike but for memory, so that they can be compared. */
public final class Jvm {

    /** After the options of the testbed, whose one compiler suits a small machine and not a long run. */
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=4");

    /** A program that copies keeps rows until they are whole, which takes more than the product needs. */
    private static final String ROOM = "-Xmx3g";

    private static final List<String> QUIET = List.of(
            ROOM,
            "-Dlogback.configurationFile=nl/signaalketen/bench/logback.xml",
            "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    public static String said() {
        return "%s %s, %s; programs %s"
                .formatted(
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"),
                        String.join(" ", OPTIONS),
                        ROOM);
    }

    static List<String> options(Path gcLog) {
        return Stream.concat(OPTIONS.stream(), Stream.of("-Xlog:gc:file=" + gcLog))
                .toList();
    }

    static List<String> programOptions(Path gcLog) {
        return Stream.concat(options(gcLog).stream(), QUIET.stream()).toList();
    }
}
