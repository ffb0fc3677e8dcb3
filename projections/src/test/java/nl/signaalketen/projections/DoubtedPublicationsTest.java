package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever doubts what was published is told whether it is what was published, and whether its facts give it. */
class DoubtedPublicationsTest {

    private RunningService service;
    private Rebuilds rebuilds;
    private Published published;

    @BeforeEach
    void the_service_has_heard_all_that_was_said() throws Exception {
        published = Published.begin();
        service = published.service();
        rebuilds = published.rebuilds();
    }

    @AfterEach
    void stop() {
        published.close();
    }

    @Test
    void a_figure_that_was_changed_after_it_was_published_is_found_with_its_place() {
        published.publish("");
        service.sql()
                .sql("update publication set figures = replace(figures, '\"ZUID_LIMBURG\":1', '\"ZUID_LIMBURG\":7')")
                .update();

        assertThat(published.intact()).isFalse();
        assertThat(published.differentPlaces(published.reproduced("2019-1")))
                .containsExactly("checksum", "registrations/*/byRegion/ZUID_LIMBURG");
    }

    @Test
    void what_was_published_is_no_more_what_it_was_even_where_every_figure_says_the_same() {
        published.publish("");
        assertThat(published.intact()).isTrue();
        service.sql().sql("update publication set figures = figures || ' '").update();

        assertThat(published.intact()).isFalse();
        assertThat(published.differentPlaces(published.reproduced("2019-1"))).containsExactly("checksum");
    }

    @Test
    void a_publication_that_was_counted_by_other_code_lists_is_told_apart() {
        published.publish("");
        service.sql()
                .sql("update publication set code_lists = 'of another day'")
                .update();

        assertThat(published.differentPlaces(published.reproduced("2019-1"))).containsExactly("codeLists");
    }

    @Test
    void figures_that_are_wrong_with_a_checksum_that_is_right_are_found_too() {
        published.publish("");
        service.sql()
                .sql("update publication set figures = replace(figures, '\"counted\":2', '\"counted\":3')")
                .update();
        service.sql()
                .sql("update publication set checksum = encode(sha256(convert_to(figures, 'UTF8')), 'hex')")
                .update();

        assertThat(published.intact()).isTrue();
        assertThat(published.differentPlaces(published.reproduced("2019-1")))
                .containsExactly("registrations/*/counted");
    }

    @Test
    void what_was_made_from_records_that_are_lost_can_be_read_and_is_not_made_again() {
        published.publish("");
        service.sql().sql("""
                update publication
                set position = (select jsonb_object_agg(key, value::bigint + 1000) from jsonb_each_text(position))
                """).update();

        var refused = rebuilds.ask("/v1/replays", Map.of("kind", "REPRODUCTION", "target", "2019-1"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asString())
                .contains("2019-1 can be read, and not made again: the topic ends before");
        assertThat(published.counted("2019-1")).isEqualTo(2);
    }
}
