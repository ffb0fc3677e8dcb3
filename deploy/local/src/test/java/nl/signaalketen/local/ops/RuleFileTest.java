package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RuleFileTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.createDirectories(folder.resolve("rules/triage")).resolve("2027-01-01.dmn");
        Files.writeString(file, "<definitions/>");
    }

    @Test
    void the_path_says_set_and_version_unless_the_option_does() throws IOException {
        assertThat(read(file.toString()).name()).hasToString("triage/2027-01-01");
        assertThat(read(file.toString(), "--name", "telling/2028-01-01").name()).hasToString("telling/2028-01-01");
        var unnamed = Files.writeString(folder.resolve("Table 3.dmn"), "<definitions/>");
        assertThatThrownBy(() -> read(unnamed.toString()).name()).hasMessageContaining("--name SET/VERSION");
    }

    @Test
    void the_examples_that_lie_beside_it_come_along() throws IOException {
        assertThat(read(file.toString()).content("x")).containsOnlyKeys("dmn", "reason");

        Files.writeString(file.resolveSibling("2027-01-01.examples.json"), "[{\"name\":\"a minor\"}]");

        assertThat(read(file.toString()).content("x").get("examples")).hasToString("[{\"name\":\"a minor\"}]");
    }

    @Test
    void a_file_that_does_not_exist_is_named_before_anything_is_said_of_its_path() {
        assertThatThrownBy(() -> read("Table 4.dmn").name()).hasMessage("There is no file Table 4.dmn");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        assertThatThrownBy(() -> read("none/2027-01-01.dmn").content("x"))
                .hasMessage("There is no file none/2027-01-01.dmn");
        Files.writeString(file.resolveSibling("2027-01-01.examples.json"), "{");
        assertThatThrownBy(() -> read(file.toString()).content("x"))
                .hasMessageContaining("2027-01-01.examples.json is not JSON");
    }

    private static RuleFile read(String... arguments) {
        return CommandLine.populateCommand(new RuleFile(), arguments);
    }
}
