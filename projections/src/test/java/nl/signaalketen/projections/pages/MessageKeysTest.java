package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en", "messages_fr"})
    void no_text_has_the_key_of_another_which_it_would_replace_without_a_word(String bundle) throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/pages", bundle + ".properties"))) {
            assertThat(lines.filter(line -> line.matches("[a-zA-Z].*=.*")).map(line -> line.replaceFirst("=.*", "")))
                    .hasSizeGreaterThan(1_000)
                    .doesNotHaveDuplicates();
        }
    }
}
