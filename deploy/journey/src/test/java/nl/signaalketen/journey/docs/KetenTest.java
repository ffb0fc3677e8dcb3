package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.signaalketen.local.Keten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class KetenTest {

    private static final CommandSpec KETEN = new CommandLine(new Keten()).getCommandSpec();
    private static final String COMMAND = "`\\./keten ([a-z]+(?: [a-z][a-z-]*)*)";

    static Stream<Page> pages() {
        return Checkout.pages().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_command_and_option_that_a_page_names_is_there(Page page) {
        assertThat(Words.all(COMMAND, page.text())).allMatch(KetenTest::isACommand);
        assertThat(Words.all("`[^`\\n]*(--[a-z][a-z-]*)[^`\\n]*`", page.text())).allMatch(KetenTest::isAnOption);
    }

    @Test
    void the_readme_names_every_command_and_the_page_for_operations_what_each_can_be_told() {
        assertThat(Words.all("`\\./keten ([a-z]+)", Checkout.page("README.md").text()))
                .containsAll(KETEN.subcommands().keySet());
        assertThat(Words.all(COMMAND, Checkout.page("docs/operations.md").text()))
                .containsAll(all("", KETEN).toList());
    }

    @Test
    void a_command_that_is_not_there_is_noticed() {
        assertThat(isACommand("up")).isTrue();
        assertThat(isACommand("replay switch-back")).isTrue();
        assertThat(isACommand("fly")).isFalse();
        assertThat(isACommand("replay fly")).isFalse();
        assertThat(isAnOption("--yes")).isTrue();
        assertThat(isAnOption("--no")).isFalse();
    }

    /** Those that do something themselves. */
    private static Stream<String> all(String before, CommandSpec command) {
        return command.subcommands().entrySet().stream().flatMap(sub -> {
            var name = before + sub.getKey();
            var spec = sub.getValue().getCommandSpec();
            return spec.subcommands().isEmpty() ? Stream.of(name) : all(name + " ", spec);
        });
    }

    private static boolean isACommand(String words) {
        var command = Optional.of(KETEN);
        for (var word : words.split(" ")) {
            command = command.map(known -> known.subcommands().get(word)).map(CommandLine::getCommandSpec);
        }
        return command.isPresent();
    }

    private static boolean isAnOption(String word) {
        return specs(KETEN).anyMatch(command -> command.findOption(word) != null);
    }

    private static Stream<CommandSpec> specs(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                List.copyOf(command.subcommands().values()).stream().flatMap(sub -> specs(sub.getCommandSpec())));
    }
}
