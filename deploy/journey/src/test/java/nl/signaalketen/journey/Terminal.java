package nl.signaalketen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types {@code ./keten} as a person does, in a process of its own. */
final class Terminal {

    /** @param aside what went to standard error */
    record Said(int exitCode, String out, String aside) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Terminal() {}

    /** On the running chain. */
    static Said type(String words) {
        var as = words.startsWith("--as ") ? words.split(" ", 3) : new String[] {"", "", words};
        var options = as[1].isEmpty()
                ? Stream.of("--data", "target/chain")
                : Stream.of("--data", "target/chain", "--as", as[1]);
        return type(
                Map.of(), Stream.concat(Stream.of(as[2].split(" ")), options).toArray(String[]::new));
    }

    static Said type(Map<String, String> environment, String... words) {
        try {
            var aside = Files.createTempFile(Path.of("target"), "keten", ".err");
            var keten = new ProcessBuilder(Stream.concat(Stream.of("../../keten"), Stream.of(words))
                            .toList())
                    .redirectError(aside.toFile());
            keten.environment().putAll(environment);
            var process = keten.start();
            var out = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Said(process.waitFor(), out, Files.readString(aside));
        } catch (IOException e) {
            throw new UncheckedIOException("./keten cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
