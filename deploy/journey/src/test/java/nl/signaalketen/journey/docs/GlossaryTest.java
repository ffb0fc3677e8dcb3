package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Page GLOSSARY = Checkout.page("docs/glossary.md");
    private static final String WITHOUT_CLASS = "none yet";

    @Test
    void every_class_that_the_glossary_names_is_where_it_says() {
        var named = GLOSSARY.links().stream().filter(Page.Link::isCode).toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named).allMatch(link -> declares(GLOSSARY.target(link), link.code()));
    }

    @Test
    void every_word_has_a_class_or_says_that_it_has_none() {
        assertThat(GLOSSARY.rows()).hasSizeGreaterThan(40).allMatch(GlossaryTest::saysWhereItIs);
    }

    @Test
    void a_class_or_code_that_is_not_there_is_noticed() {
        var role = Checkout.ofTheProduct("/Role.java").getFirst();
        assertThat(declares(role, "Role.MELDER")).isTrue();
        assertThat(declares(role, "Role.VOORBIJGANGER")).isFalse();
        assertThat(declares(role, "Rol")).isFalse();
        assertThat(saysWhereItIs(List.of("woord", "betekenis", ""))).isFalse();
    }

    private static boolean saysWhereItIs(List<String> row) {
        return row.getLast().equals(WITHOUT_CLASS)
                || !Page.linksIn(row.getLast()).isEmpty();
    }

    /** @param name of a type or of one of its constants, with the type around it as in {@code Role.MELDER} */
    private static boolean declares(Path file, String name) {
        var source = Checkout.read(file);
        return Arrays.stream(name.split("\\."))
                .allMatch(part -> Words.has("\\b(class|record|enum|interface) " + part + "\\b", source)
                        || Words.has("(?m)^ +" + part + "(\\(.*\\))?[,;]?$", source));
    }
}
