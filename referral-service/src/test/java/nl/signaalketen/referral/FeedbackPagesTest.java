package nl.signaalketen.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.signaalketen.referral.RunningService.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Feedback is told a hundred signals at a time, and all of it page by page. */
class FeedbackPagesTest extends RunningReferrals {

    private static final String REGION = "BRUSSEL";
    private static final String AGENCY = "agency-with-much-to-tell";
    private static final String AANDACHTSFUNCTIONARIS = worksFor(AGENCY, "AANDACHTSFUNCTIONARIS", REGION);
    private static final String PROCESREGISSEUR = worksFor("zvh-nl", "PROCESREGISSEUR", REGION);

    /** Three signals of each minute, so that a page ends between signals of one moment. */
    @BeforeAll
    static void much_is_owed_and_of_some_no_term_is_known() {
        service.database()
                .sql("""
                insert into feedback (signal, agency, region, owed_since, aandachtsfunctionaris_by, melder_by, to_aandachtsfunctionaris)
                select gen_random_uuid(), :agency, :region, moment, case when n <= 120 then moment + interval '7 days' end,
                       case when n <= 160 then moment + interval '14 days' end, case when n > 120 then 'IN_BEHANDELING' end
                from (select n, timestamptz '2026-03-02' + n / 3 * interval '1 minute' as moment from generate_series(1, 250) n) numbered""")
                .param("agency", AGENCY)
                .param("region", REGION)
                .update();
    }

    @Test
    void what_is_owed_is_told_a_hundred_at_a_time_the_oldest_first() {
        var pages = pages("/v1/feedback", AANDACHTSFUNCTIONARIS);
        assertThat(pages).extracting(List::size).containsExactly(100, 100, 50);
        assertThat(all(pages, "signal")).doesNotHaveDuplicates().hasSize(250);
        assertThat(all(pages, "owedSince")).isSorted();
    }

    @Test
    void what_is_to_be_told_next_is_told_a_hundred_at_a_time_the_first_term_first_and_without_a_term_last() {
        var region = pages("/v1/feedback/to-tell", PROCESREGISSEUR);
        assertThat(region).extracting(List::size).containsExactly(100, 20);
        assertThat(all(region, "signal")).doesNotHaveDuplicates();
        assertThat(all(region, "aandachtsfunctionarisBy")).isSorted();

        var agency = pages("/v1/feedback/to-tell", AANDACHTSFUNCTIONARIS);
        assertThat(agency).extracting(List::size).containsExactly(100, 30);
        assertThat(all(agency, "signal")).doesNotHaveDuplicates();
        assertThat(all(agency, "melderBy").subList(0, 40)).isSorted().doesNotContain("");
        assertThat(all(agency, "melderBy").subList(40, 130)).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/feedback?after=gisteren&signal=1, signal/0 after",
        "/v1/feedback?after=2026-13-02T00:00:00Z~00000000-0000-0000-0000-000000000000, after",
        "/v1/feedback?state=OPEN, state",
        "/v1/feedback/to-tell?after=~&signal=1, after signal"
    })
    void every_wrong_filter_is_named(String path, String wrong) {
        var answer = service.get(path, PROCESREGISSEUR);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(String.join(" ", answer.body().path("errors").findValuesAsString("field")))
                .isEqualTo(wrong);
    }

    private static List<List<JsonNode>> pages(String list, String token) {
        var pages = new ArrayList<List<JsonNode>>();
        var page = page(list, token);
        pages.add(rows(page));
        while (!page.text("next").isEmpty()) {
            page = page(list + "?after=" + page.text("next"), token);
            pages.add(rows(page));
        }
        return pages;
    }

    private static Answer page(String path, String token) {
        var answer = service.get(path, token);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static List<JsonNode> rows(Answer page) {
        return page.body().path("feedback").valueStream().toList();
    }

    private static List<String> all(List<List<JsonNode>> pages, String field) {
        return pages.stream()
                .flatMap(List::stream)
                .map(row -> row.path(field).asString(""))
                .toList();
    }
}
