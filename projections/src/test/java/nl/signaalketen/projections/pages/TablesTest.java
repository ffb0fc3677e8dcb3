package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A table that is wider than the window is cut off nowhere: it scrolls in a region of its own, which has a name and the keyboard. */
class TablesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TABLE = Pattern.compile("<div([^>]*)>\\s*<table ");

    @Test
    void every_table_scrolls_in_a_region_that_can_be_reached_by_the_keyboard_and_is_named() {
        assertThat(templates())
                .flatExtracting(TablesTest::regions)
                .hasSizeGreaterThan(20)
                .allSatisfy(region -> assertThat(region)
                        .contains("figure__table", "role=\"region\"", "tabindex=\"0\"", "aria-labelledby="));
        assertThat(templates())
                .allSatisfy(
                        template -> assertThat(regions(template)).hasSize(template.split("<table ", -1).length - 1));
    }

    private static List<String> regions(String template) {
        return TABLE.matcher(template).results().map(MatchResult::group).toList();
    }

    private static List<String> templates() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(TablesTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
