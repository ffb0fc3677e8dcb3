package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.signal.write.Receipts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An agency sees again what it reported, page by page. */
class ReportedSignalsTest extends RunningSignalService {

    private static final int PAGE = 50;
    private static final int MANY = 20_000;

    @Autowired
    JdbcClient database;

    @Autowired
    Receipts receipts;

    @Autowired
    Commands commands;

    @Test
    void what_an_agency_reported_is_listed_from_the_newest_to_the_oldest_and_each_once() {
        var youthCare = as("melder", "jeugdzorg-limburg", "MELDER");
        var reported = IntStream.rangeClosed(0, PAGE)
                .mapToObj(_ -> youthCare
                        .post("/v1/signals", aSignal(newReference()))
                        .json()
                        .get("signal")
                        .asString())
                .toList();

        var first = youthCare.get("/v1/signals").json();
        var second = youthCare
                .get("/v1/signals?after=" + first.get("next").asString())
                .json();
        var listed = new ArrayList<>(signalsIn(first));
        listed.addAll(signalsIn(second));
        assertThat(signalsIn(first)).hasSize(PAGE);
        assertThat(listed).doesNotHaveDuplicates().isEqualTo(reported.reversed());
        assertThat(first.get("signals").findValuesAsString("reportedAt"))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void a_signal_that_arose_from_a_controle_is_listed_too_and_the_controle_is_none() {
        var inspection = as("melder", "riec-limburg", "MELDER");
        var signal = inspection
                .post("/v1/controles", aControle(newReference()))
                .json()
                .get("signal")
                .asString();
        await().untilAsserted(() ->
                assertThat(signalsIn(inspection.get("/v1/signals").json())).containsExactly(signal));
    }

    @Test
    void nobody_sees_what_another_agency_reported_nor_goes_on_from_there() {
        var signal = school().post("/v1/signals", aSignal(newReference()))
                .json()
                .get("signal")
                .asString();
        var other = as("melder", "om-limburg", "MELDER");

        assertThat(signalsIn(other.get("/v1/signals").json())).doesNotContain(signal);
        assertThat(other.get("/v1/signals?after=" + signal).status()).isEqualTo(404);
        assertThat(other.get("/v1/signals?after=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(other.get("/v1/signals?after=yesterday").wrongFields()).containsExactly("after");
        assertThat(as("partner", SCHOOL, "SCREENING_PARTNER").get("/v1/signals").status())
                .isEqualTo(404);
    }

    @Test
    void a_page_is_found_by_an_index_however_much_the_agency_reported() {
        var agency = "agency-" + UUID.randomUUID();
        database.sql("""
                        insert into receipt (id, agency, kind, reported_at, receipt)
                        select gen_random_uuid(), :agency, 'Receipt', timestamptz '2026-03-02' + n * interval '1 minute',
                               '{"rules": [], "persons": []}'
                        from generate_series(1, :many) n""").param("agency", agency).param("many", MANY).update();
        database.sql("analyze receipt").update();
        var middle = database.sql("select id from receipt where agency = ? order by reported_at offset ? limit 1")
                .params(agency, MANY / 2)
                .query(UUID.class)
                .single();

        assertThat(rowsReadBy(() -> receipts.newest(agency))).isLessThan(2 * PAGE);
        assertThat(rowsReadBy(() -> receipts.newest(agency, middle))).isLessThan(2 * PAGE);
    }

    /** By scan or by index, as PostgreSQL itself counts within one transaction. */
    private long rowsReadBy(Runnable question) {
        return commands.together(() -> {
            var before = rowsReadSoFar();
            question.run();
            return rowsReadSoFar() - before;
        });
    }

    private long rowsReadSoFar() {
        return database.sql("""
                        select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                        where relname = 'receipt'""").query(Long.class).single();
    }

    private static List<String> signalsIn(JsonNode page) {
        return page.get("signals").findValuesAsString("signal");
    }
}
