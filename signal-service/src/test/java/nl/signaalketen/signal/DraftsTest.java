package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.signal.draft.Drafts;
import nl.signaalketen.testbed.Rest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody types of a report is theirs alone until they report it, and is forgotten if they do not. */
class DraftsTest extends RunningSignalService {

    private static final String TYPED = """
            {"fields": {"observedOn": ["2026-03-02"], "narrative": ["Zij heet Rozemarijn"], "indicators": ["REISSCHULD", "LOON_AFSTAAN"],
                        "persons/0/telephone": ["06 87654321"], "persons/0/name": [""]}}""";

    @Autowired
    JdbcClient database;

    @Autowired
    Drafts drafts;

    @Test
    void what_was_typed_comes_back_and_is_listed_without_what_it_says() {
        var writer = writer();
        var draft = saved(writer, TYPED);

        var listed = writer.get("/v1/drafts").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("draft").asString()).isEqualTo(draft);
        assertThat(listed.get(0).get("observedOn").asString()).isEqualTo("2026-03-02");
        assertThat(listed.toString()).doesNotContain("Rozemarijn");
        var fields = writer.get("/v1/drafts/" + draft).json().get("fields");
        assertThat(fields.get("narrative").get(0).asString()).isEqualTo("Zij heet Rozemarijn");
        assertThat(fields.get("indicators")).hasSize(2);
    }

    @Test
    void a_draft_may_be_empty_or_say_anything() {
        var writer = writer();
        saved(writer, "{\"fields\": {}}");
        saved(writer, "{\"fields\": {\"observedOn\": [\"ergens in maart\"]}}");

        assertThat(writer.get("/v1/drafts").json().valueStream())
                .hasSize(2)
                .allMatch(one -> one.get("observedOn").isNull());
    }

    @Test
    void what_is_saved_last_stands_and_the_key_of_before_is_gone() {
        var writer = writer();
        var draft = saved(writer, TYPED);
        var before = key(draft);
        writer.put("/v1/drafts/" + draft, TYPED.replace("Rozemarijn", "Klaproos"));

        assertThat(writer.get("/v1/drafts/" + draft).body())
                .contains("Klaproos")
                .doesNotContain("Rozemarijn");
        assertThat(key(draft)).isNotEqualTo(before);
    }

    @Test
    void no_column_of_any_table_holds_what_was_typed() {
        var draft = saved(writer(), TYPED);

        var columns = new Columns(database).read();
        assertThat(columns.get("vault.draft.draft")).contains(draft);
        assertThat(columns).containsKeys("vault.draft.sealed", "vault.draft.wrapped");
        assertThat(columns)
                .allSatisfy((column, text) ->
                        assertThat(text).as(column).doesNotContain("Rozemarijn", "87654321", "LOON_AFSTAAN"));
    }

    @Test
    void nobody_else_finds_it_be_it_a_colleague_or_the_same_person_for_another_agency() {
        var subject = "melder-" + UUID.randomUUID();
        var writer = as(subject, SCHOOL, "MELDER");
        var draft = saved(writer, TYPED);

        assertThat(Stream.of(
                        writer(),
                        as(subject, "hotel-venlo", "MELDER"),
                        as("af", SCHOOL, "AANDACHTSFUNCTIONARIS"),
                        as(subject, SCHOOL, "SCREENING_PARTNER")))
                .allSatisfy(other -> {
                    assertThat(statuses(other, draft)).containsExactly(404, 404, 404);
                    assertThat(other.get("/v1/drafts").body()).doesNotContain(draft);
                });
        assertThat(writer.get("/v1/drafts/" + draft).body()).contains("Rozemarijn");
        assertThat(stranger().get("/v1/drafts/" + draft).status()).isEqualTo(401);
    }

    @Test
    void a_draft_that_is_put_under_another_name_does_not_open() {
        var draft = saved(writer(), TYPED);
        var thief = "dief-" + UUID.randomUUID();
        database.sql("update vault.draft set subject = :thief where draft = cast(:draft as uuid)")
                .param("thief", thief)
                .param("draft", draft)
                .update();

        var answer = as(thief, SCHOOL, "MELDER").get("/v1/drafts/" + draft);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("Rozemarijn");
    }

    @Test
    void what_is_thrown_away_is_gone_with_its_key() {
        var writer = writer();
        var draft = saved(writer, TYPED);

        assertThat(writer.delete("/v1/drafts/" + draft).status()).isEqualTo(204);
        assertThat(writer.get("/v1/drafts/" + draft).status()).isEqualTo(404);
        assertThat(key(draft)).isEmpty();
    }

    @Test
    void a_draft_is_forgotten_thirty_days_after_it_was_saved_last() {
        var old = savedDaysAgo(31);
        var young = savedDaysAgo(29);

        drafts.forgetOld();

        assertThat(key(old)).isEmpty();
        assertThat(key(young)).isNotEmpty();
    }

    @Test
    void too_much_is_refused_by_its_field_and_nothing_is_kept() {
        var writer = writer();
        var draft = "/v1/drafts/" + UUID.randomUUID();

        var refused = writer.put(
                draft,
                "{\"fields\": {\"narrative\": [\"%s\"], \"address\": [7], \"<b>\": [\"\"]}}"
                        .formatted("x".repeat(20_001)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields())
                .containsExactlyInAnyOrder("fields/narrative/0", "fields/address/0", "fields/<b>");
        assertThat(writer.put(draft, TYPED.replace("Rozemarijn", "x".repeat(1_100_000)))
                        .status())
                .isEqualTo(413);
        assertThat(writer.put(draft, "{}").wrongFields()).containsExactly("fields");
        assertThat(writer.get(draft).status()).isEqualTo(404);
    }

    @Test
    void who_keeps_fifty_drafts_is_asked_to_report_or_throw_away_one_first() {
        var writer = writer();
        var last =
                Stream.generate(() -> saved(writer, TYPED)).limit(50).toList().getLast();

        assertThat(writer.put("/v1/drafts/" + UUID.randomUUID(), TYPED).status())
                .isEqualTo(409);
        assertThat(writer.put("/v1/drafts/" + last, TYPED).status()).isEqualTo(200);
        assertThat(writer.get("/v1/drafts").json()).hasSize(50);
    }

    private Rest writer() {
        return as("melder-" + UUID.randomUUID(), SCHOOL, "MELDER");
    }

    private static String saved(Rest writer, String typed) {
        var draft = UUID.randomUUID().toString();
        var answer = writer.put("/v1/drafts/" + draft, typed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return draft;
    }

    private String savedDaysAgo(int days) {
        var draft = saved(writer(), TYPED);
        database.sql(
                        "update vault.draft set saved_at = saved_at - :days * interval '1 day' where draft = cast(:draft as uuid)")
                .param("days", days)
                .param("draft", draft)
                .update();
        return draft;
    }

    private static List<Integer> statuses(Rest other, String draft) {
        var path = "/v1/drafts/" + draft;
        return List.of(
                other.get(path).status(),
                other.put(path, TYPED.replace("Rozemarijn", "Klaproos")).status(),
                other.delete(path).status());
    }

    private List<String> key(String draft) {
        return database.sql("select encode(wrapped, 'hex') from vault.draft where draft = cast(:draft as uuid)")
                .param("draft", draft)
                .query(String.class)
                .list();
    }
}
