package nl.signaalketen.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import nl.signaalketen.local.demo.figures.Comparison;
import nl.signaalketen.local.demo.figures.Counting;
import nl.signaalketen.local.demo.figures.Figures;
import nl.signaalketen.local.demo.file.ChecklistFile;
import nl.signaalketen.local.demo.file.UnusableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demo goes through the chain with, and what must come out.
 *
 * @param published the published figures, the shape for all
 * @param expected what the chain must say of the file
 * @param isOf2019 whether the published figures are of this file
 */
public record Material(ChecklistFile file, Figures published, Figures expected, boolean isOf2019) {

    private static final String OF_2019 = "checklists-rsz-2019.csv";

    /** The checklists of 2019; the published figures are to come out, and the file's own where none were published. */
    public static Material of2019(Clock clock) {
        var file = ChecklistFile.parse(OF_2019, resource(OF_2019), clock);
        var published = of2019AsPublished();
        var expected = Counting.of(file).inShapeOf(published).with(published);
        return new Material(file, published, expected, true);
    }

    /**
     * Any other checklists; what the file adds up to is to come out.
     *
     * @throws UnusableFile saying what is wrong where
     */
    public static Material of(@Nullable Path named, Clock clock) {
        if (named == null) {
            return of2019(clock);
        }
        var file = ChecklistFile.read(named, clock);
        var published = of2019AsPublished();
        return new Material(file, published, Counting.of(file).inShapeOf(published), false);
    }

    /** What the figures of a table stand beside, in words. */
    String beside(String table) {
        if (isOf2019 && published.tables().containsKey(table)) {
            return "published";
        }
        return "in the file";
    }

    Comparison compare(Figures chain) {
        return Comparison.of(chain.inShapeOf(published), expected);
    }

    /** The year of the controles, where all are of one. */
    public @Nullable Integer year() {
        return file.from().getYear() == file.to().getYear() ? file.from().getYear() : null;
    }

    private static Figures of2019AsPublished() {
        return Figures.read(JsonMapper.shared().readTree(resource("published-2019.json")));
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Material.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
