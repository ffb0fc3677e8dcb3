package nl.signaalketen.journey.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of this checkout. */
final class Checkout {

    static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Checkout() {}

    private static Path root(Path folder) {
        return Files.exists(folder.resolve("keten"))
                ? folder
                : root(Objects.requireNonNull(folder.getParent(), "not within a checkout"));
    }

    static Page page(String path) {
        return Page.of(ROOT.resolve(path));
    }

    /** README.md and all pages under docs/. */
    static List<Page> pages() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files("docs", ".md"))
                .map(Page::of)
                .toList();
    }

    /** What the product is made of: sources and resources of every module, no tests. */
    static List<Path> ofTheProduct(String ending) {
        return modules().stream()
                .map(module -> module + "/src/main")
                .filter(folder -> Files.exists(ROOT.resolve(folder)))
                .flatMap(folder -> files(folder, ending))
                .toList();
    }

    static List<String> modules() {
        return Words.all("<module>([^<]+)</module>", read(ROOT.resolve("pom.xml")));
    }

    static Stream<Path> files(String folder, String ending) {
        try (var found = Files.walk(ROOT.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
