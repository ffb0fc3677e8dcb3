package nl.signaalketen.projections.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.signaalketen.projections.web.Regions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShownFiguresTest {

    private static final Regions PUBLISHED = new Regions(Map.of("LIMBURG", "BE", "LUIK", "BE"));
    private static final Figures FIGURES = new Figures("""
            {"checklists": [
              {"region": null, "figures": {"checklists": 3, "by_directorate": {"LIMBURG": 1, "LUIK": 2},
               "by_sector_and_directorate": {"BOUW": {"LIMBURG": 1, "LUIK": 2}}, "referred_by_directorate": {"LUIK": 1}}},
              {"region": "LIMBURG", "figures": {"checklists": 1, "by_directorate": {"LIMBURG": 1}}},
              {"region": "LUIK", "figures": {"checklists": 2, "by_directorate": {"LUIK": 2}}}]}""");

    @Test
    void of_regions_that_are_not_seen_nothing_is_said_in_the_tables_of_all_regions_together_either() {
        assertThat(shown(Set.of(), "LIMBURG").figures()).isEqualTo(json("""
                {"checklists": [
                  {"region": null, "figures": {"checklists": 3, "by_directorate": {"LIMBURG": 1},
                   "by_sector_and_directorate": {"BOUW": {"LIMBURG": 1}}, "referred_by_directorate": {}}},
                  {"region": "LIMBURG", "figures": {"checklists": 1, "by_directorate": {"LIMBURG": 1}}}]}"""));
        assertThat(shown(Set.of(), "LIMBURG", "LUIK").figures()).isEqualTo(FIGURES.json());
    }

    @Test
    void what_is_hidden_is_null_and_listed_and_of_regions_that_are_not_seen_it_is_not_even_listed() {
        var hidden = Set.of(
                "checklists/*/by_directorate/LUIK",
                "checklists/*/by_directorate/LIMBURG",
                "checklists/LUIK/checklists",
                "checklists/LIMBURG/checklists");
        var shown = shown(hidden, "LIMBURG");
        assertThat(shown.hidden())
                .containsExactly("checklists/*/by_directorate/LIMBURG", "checklists/LIMBURG/checklists");
        assertThat(shown.figures().get("checklists").get(0).get("figures").get("by_directorate"))
                .isEqualTo(json("{\"LIMBURG\": null}"));
        assertThat(shown.figures()
                        .get("checklists")
                        .get(1)
                        .get("figures")
                        .get("checklists")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_place_that_only_an_earlier_publication_has_is_hidden_as_if_somebody_stood_there() {
        var gone = "checklists/LIMBURG/by_nationality_and_sex/RO/V";
        assertThat(shown(Set.of(gone), "LIMBURG")
                        .figures()
                        .get("checklists")
                        .get(1)
                        .get("figures"))
                .isEqualTo(json("""
                {"checklists": 1, "by_directorate": {"LIMBURG": 1}, "by_nationality_and_sex": {"RO": {"V": null}}}"""));
    }

    private static ShownFigures shown(Set<String> hidden, String... seen) {
        return ShownFigures.of(FIGURES, hidden, Set.of(seen), PUBLISHED);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
