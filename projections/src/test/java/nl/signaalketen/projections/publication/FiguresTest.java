package nl.signaalketen.projections.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.signaalketen.projections.web.Regions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest {

    private static final Regions PUBLISHED = new Regions(Map.of("LIMBURG", "BE", "LUIK", "BE"));

    @Test
    void of_regions_that_are_not_seen_nothing_is_said_in_the_tables_of_all_regions_together_either() {
        var figures = new Figures("""
                {"checklists": [
                  {"region": null, "figures": {"checklists": 3, "by_directorate": {"LIMBURG": 1, "LUIK": 2},
                   "by_sector_and_directorate": {"BOUW": {"LIMBURG": 1, "LUIK": 2}}, "referred_by_directorate": {"LUIK": 1}}},
                  {"region": "LIMBURG", "figures": {"checklists": 1, "by_directorate": {"LIMBURG": 1}}},
                  {"region": "LUIK", "figures": {"checklists": 2, "by_directorate": {"LUIK": 2}}}]}""");

        assertThat(figures.seen(Set.of("LIMBURG"), PUBLISHED))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"checklists": [
                  {"region": null, "figures": {"checklists": 3, "by_directorate": {"LIMBURG": 1},
                   "by_sector_and_directorate": {"BOUW": {"LIMBURG": 1}}, "referred_by_directorate": {}}},
                  {"region": "LIMBURG", "figures": {"checklists": 1, "by_directorate": {"LIMBURG": 1}}}]}"""));
        assertThat(figures.seen(PUBLISHED.codes(), PUBLISHED))
                .isEqualTo(JsonMapper.shared().readTree(figures.text()));
    }
}
