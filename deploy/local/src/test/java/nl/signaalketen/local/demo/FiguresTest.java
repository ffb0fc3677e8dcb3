package nl.signaalketen.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FiguresTest {

    @Test
    void what_was_published_does_not_differ_from_itself() {
        assertThat(beside(chain -> {}).differences()).isEmpty();
    }

    @Test
    void every_cell_that_is_not_the_published_one_is_named() {
        assertThat(beside(chain -> chain.withObject("/by_sector_and_directorate/HORECA")
                                .put("LUIK", 4))
                        .differences())
                .containsExactly(new Figures.Difference("by_sector_and_directorate", "HORECA x LUIK", 4, 3));
        assertThat(beside(chain -> chain.withObject("/by_nationality_and_sex")
                                .putObject("SY")
                                .put("M", 1))
                        .differences())
                .containsExactly(new Figures.Difference("by_nationality_and_sex", "SY x M", 1, 0));
        assertThat(beside(chain -> chain.withObject("/referred_by_directorate").remove("LUIK"))
                        .differences())
                .containsExactly(new Figures.Difference("referred_by_directorate", "LUIK", 0, 3));
        assertThat(beside(chain -> chain.put("checklists", 119)).differences())
                .containsExactly(new Figures.Difference("checklists", "", 119, 120));
        assertThat(beside(chain -> chain.withObject("/by_indicator").put("ERBARMELIJKE_HUISVESTING", 71))
                        .differences())
                .containsExactly(
                        new Figures.Difference("by_indicator_as_published", "ERBARMELIJKE_HUISVESTING", 71, 72));
    }

    @Test
    void an_indicator_of_which_nothing_was_published_is_no_difference() {
        assertThat(beside(chain -> chain.withObject("/by_indicator").put("REISSCHULD", 12))
                        .differences())
                .isEmpty();
    }

    @Test
    void a_difference_is_marked_in_the_tables() {
        var text =
                new Tables(beside(chain -> chain.withObject("/by_directorate").put("LUIK", 5))).print();
        assertThat(text).containsPattern("LUIK +5 <> 4\n").containsPattern("BRUSSEL +20 \\| 20\n");
    }

    @Test
    void the_figures_are_written_in_the_shape_of_the_published_ones() {
        var written = JsonMapper.shared().readTree(beside(chain -> {}).json());
        var published = Figures.publishedOf2019();
        assertThat(published.propertyNames())
                .allSatisfy(name -> assertThat(written.has(name)).isTrue());
        assertThat(written.path("by_indicator_as_published")).isEqualTo(published.path("by_indicator_as_published"));
        assertThat(new Figures(written, published).differences()).isEmpty();
    }

    private static Figures beside(Consumer<ObjectNode> change) {
        var chain = (ObjectNode) Figures.publishedOf2019();
        chain.set("by_indicator", chain.remove("by_indicator_as_published"));
        change.accept(chain);
        return new Figures(chain, Figures.publishedOf2019());
    }
}
