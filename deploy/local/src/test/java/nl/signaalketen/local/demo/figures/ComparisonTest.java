package nl.signaalketen.local.demo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.local.demo.figures.Comparison.Cell;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

    private static final Figures PUBLISHED = figures("""
            {"year": 2019, "source": "report", "checklists": 3,
             "by_directorate": {"LUIK": 2, "BRUSSEL": 1, "LIMBURG": 0},
             "by_nationality_and_sex": {"RO": {"M": 1, "V": 2}},
             "by_indicator_as_published": {"REISSCHULD": 3}}
            """);

    @Test
    void the_same_figures_do_not_differ_whatever_their_order() {
        var chain = figures("""
                {"checklists": 3, "by_nationality_and_sex": {"RO": {"V": 2, "M": 1}},
                 "by_directorate": {"BRUSSEL": 1, "LUIK": 2}, "by_indicator": {"REISSCHULD": 3}}
                """);

        var comparison = Comparison.of(
                chain.inShapeOf(PUBLISHED), PUBLISHED.with(figures("{\"by_indicator\": {\"REISSCHULD\": 3}}")));

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void a_changed_a_missing_and_an_unexpected_cell_are_marked_and_nothing_else() {
        var chain = figures("""
                {"checklists": 3, "by_directorate": {"LUIK": 1, "ANTWERPEN": 4},
                 "by_nationality_and_sex": {"RO": {"M": 1, "V": 2}}, "by_indicator_as_published": {"REISSCHULD": 3}}
                """);

        var comparison = Comparison.of(chain, PUBLISHED);

        assertThat(comparison.differences())
                .containsExactlyInAnyOrder(
                        new Cell("by_directorate", "LUIK", 1, 2),
                        new Cell("by_directorate", "BRUSSEL", 0, 1),
                        new Cell("by_directorate", "ANTWERPEN", 4, 0));
        assertThat(comparison.text(_ -> "published"))
                .contains("LUIK                1          2  <-- differs by -1")
                .contains("ANTWERPEN           4          0  <-- differs by +4")
                .containsPattern("RO M +1 +1\\n");
    }

    @Test
    void columns_are_as_wide_as_they_must_be_and_numbers_stand_to_the_right() {
        var table = new TextTable("stage", "times", "");
        table.row("report", 7, "");
        table.row("screen", 12345678, "late");

        assertThat(table.toString().lines())
                .containsExactly("  stage      times", "  report         7", "  screen  12345678  late");
    }

    static Figures figures(String json) {
        return Figures.read(JsonMapper.shared().readTree(json));
    }
}
