package nl.signaalketen.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files of 2019 that come with the demo. */
final class Bundled {

    private Bundled() {}

    static String text(String name) {
        try (var stream = Objects.requireNonNull(Bundled.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
