package nl.signaalketen.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An inbox is told a page at a time, in the order in which it is to be answered, and counted whole. */
class InboxPagesTest extends RunningReferrals {

    private static final String REGION = "BRUSSEL";
    private static final String AGENCY = "agency-with-a-full-inbox";
    private static final String AANDACHTSFUNCTIONARIS = worksFor(AGENCY, "AANDACHTSFUNCTIONARIS", REGION);
    private static final String PROCESREGISSEUR = worksFor("zvh-nl", "PROCESREGISSEUR", REGION);

    /** Three referrals of each minute, so that a page ends between referrals of one moment; all terms but ten are long past. */
    @BeforeAll
    static void much_is_asked_and_some_of_it_went_unanswered() {
        service.database()
                .sql("""
                insert into referral_inbox (referral, agency, agency_kind, region, track, urgency, state, level, asked_at, acknowledge_by,
                                            rule_version, rules)
                select gen_random_uuid(), :agency, 'HOTEL', :region, 'ZORG', case when n % 5 = 0 then 'HARD' else 'ZACHT' end,
                       case when n <= 200 then 'ASKED' else 'COMPLETED' end,
                       case when n <= 130 then 'PROCESREGISSEUR' else 'EERSTE_CONTACT' end, moment,
                       case when n <= 10 then timestamptz '2199-01-01' else moment + n % 7 * interval '1 hour' end, 'v1', '{R1}'
                from (select n, timestamptz '2019-03-02' + n / 3 * interval '1 minute' as moment from generate_series(1, 320) n) numbered""")
                .param("agency", AGENCY)
                .param("region", REGION)
                .update();
    }

    @Test
    void what_waits_for_an_answer_comes_the_most_pressing_first() {
        var pages = pages("/v1/referrals?state=ASKED", AANDACHTSFUNCTIONARIS);
        assertThat(pages).extracting(List::size).containsExactly(100, 100);
        assertThat(all(pages, "referral")).doesNotHaveDuplicates().hasSize(200);
        assertThat(all(pages, "urgency")).isSorted();
        assertThat(all(pages, "acknowledgeBy").subList(0, 40)).isSorted();
        assertThat(all(pages, "acknowledgeBy").subList(40, 200)).isSorted();
    }

    @Test
    void all_else_comes_the_newest_first() {
        var completed = pages("/v1/referrals?state=COMPLETED&limit=50", AANDACHTSFUNCTIONARIS);
        assertThat(completed).extracting(List::size).containsExactly(50, 50, 20);
        assertThat(all(completed, "askedAt").reversed()).isSorted();

        var everything = pages("/v1/referrals?limit=100", AANDACHTSFUNCTIONARIS);
        assertThat(everything).extracting(List::size).containsExactly(100, 100, 100, 20);
        assertThat(all(everything, "referral")).doesNotHaveDuplicates();
        assertThat(all(everything, "askedAt").reversed()).isSorted();
    }

    @Test
    void a_procesregisseur_walks_through_all_that_went_unanswered_in_the_region() {
        var pages = pages("/v1/referrals?state=ASKED", PROCESREGISSEUR);
        assertThat(pages).extracting(List::size).containsExactly(100, 30);
        assertThat(all(pages, "level")).containsOnly("PROCESREGISSEUR");
        assertThat(all(pages, "urgency")).isSorted();
    }

    @Test
    void what_somebody_is_asked_and_sees_as_procesregisseur_too_comes_once() {
        var both = worksFor(AGENCY, "PROCESREGISSEUR", REGION);
        assertThat(all(pages("/v1/referrals?limit=100", both), "referral"))
                .doesNotHaveDuplicates()
                .hasSize(320);
    }

    @Test
    void an_inbox_is_counted_whole_and_says_what_is_late() {
        var counts = service.get("/v1/referrals/counts", AANDACHTSFUNCTIONARIS).body();
        assertThat(counts.path("states").toString())
                .isEqualTo("{\"ASKED\":200,\"ACKNOWLEDGED\":0,\"ACCEPTED\":0,\"DECLINED\":0,\"COMPLETED\":120}");
        assertThat(counts.path("late").asLong()).isEqualTo(190);
        assertThat(service.get("/v1/referrals/counts", PROCESREGISSEUR)
                        .body()
                        .path("late")
                        .asLong())
                .isEqualTo(120);
        assertThat(service.get("/v1/referrals/counts", worksFor(AGENCY, "MELDER", REGION))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/referrals?state=OPEN&limit=0&after=gisteren, state after limit",
        "/v1/referrals?limit=101, limit",
        "/v1/referrals?state=ASKED&after=2026-03-02T00:00:00Z~00000000-0000-0000-0000-000000000000, after",
        "/v1/referrals?state=COMPLETED&after=2026-03-02T00:00:00Z~HARD~00000000-0000-0000-0000-000000000000, after",
        "/v1/referrals/counts?state=ASKED, state",
        "/v1/referrals?state=ASKED&after=2026-13-02T00:00:00Z~HARD~00000000-0000-0000-0000-000000000000, after",
        "/v1/referrals?state=ASKED&state=ACCEPTED&signal=1, state signal"
    })
    void every_wrong_filter_is_named(String path, String wrong) {
        var answer = service.get(path, AANDACHTSFUNCTIONARIS);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(String.join(" ", answer.body().path("errors").findValuesAsString("field")))
                .isEqualTo(wrong);
    }

    private static List<List<JsonNode>> pages(String list, String token) {
        var page = service.get(list, token);
        var pages = new ArrayList<>(List.of(page.referrals()));
        while (!page.text("next").isEmpty()) {
            page = service.get(list + "&after=" + page.text("next"), token);
            pages.add(page.referrals());
        }
        return pages;
    }

    private static List<String> all(List<List<JsonNode>> pages, String field) {
        return pages.stream()
                .flatMap(List::stream)
                .map(row -> row.path(field).asString())
                .toList();
    }
}
