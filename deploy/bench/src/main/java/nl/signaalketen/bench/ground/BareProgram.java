package nl.signaalketen.bench.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A program beside the product, in a process that is run as a service is. It reads its environment and writes one result. */
public final class BareProgram {

    /** What it came to: how many of what it had to do, in how many nanoseconds, and what of it can be compared. */
    public record Result(long done, long nanos, Map<String, String> found) {

        public double perSecond() {
            return done * 1e9 / nanos;
        }
    }

    private static final String RESULT = "BENCH_RESULT";

    private BareProgram() {}

    /** Runs it to its end. */
    public static Result run(Ground ground, Class<?> program, Map<String, String> environment) {
        var name = program.getSimpleName();
        var result = ground.home().resolve(name + ".json");
        var java = ground.program(name);
        var variables = new HashMap<>(environment);
        variables.put("DATABASE_URL", ground.databaseUrl());
        variables.put("KAFKA", ground.kafka());
        variables.put(RESULT, result.toString());
        try {
            Files.deleteIfExists(result);
            var process = java.start(
                    ground.home() + File.pathSeparator + System.getProperty("java.class.path"),
                    program.getName(),
                    Jvm.programOptions(ground.home().resolve(name + "-gc.log")),
                    variables);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(name + " failed:\n" + Files.readString(java.log()));
            }
            return JsonMapper.shared().readValue(Files.readString(result), Result.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " left no result; see " + java.log(), e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            java.stop();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }

    /** Called by the program when it is done. */
    public static void leave(Result result) throws IOException {
        Files.writeString(Path.of(System.getenv(RESULT)), JsonMapper.shared().writeValueAsString(result));
    }
}
