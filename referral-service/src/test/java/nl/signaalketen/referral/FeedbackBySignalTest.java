package nl.signaalketen.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.referral.RunningService.Answer;
import nl.signaalketen.referral.feedback.FeedbackTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What became of certain signals, asked by their numbers. */
class FeedbackBySignalTest extends RunningReferrals {

    private static final String AGENCY = "agency-that-reports-much";
    private static final String MELDER = worksFor(AGENCY, "MELDER", "NOORD_LIMBURG");
    private static final String OF_ANOTHER_AGENCY = worksFor("hotel-venlo", "MELDER", "NOORD_LIMBURG");
    private static final int MANY = 20_000;

    @BeforeAll
    static void an_agency_has_reported_for_years() {
        service.database().sql("""
                insert into feedback (signal, agency, region, owed_since)
                select gen_random_uuid(), :agency, 'NOORD_LIMBURG', timestamptz '2026-03-02' + n * interval '1 minute'
                from generate_series(1, :many) n""").param("agency", AGENCY).param("many", MANY).update();
        service.database().sql("analyze feedback").update();
    }

    @Test
    void who_names_signals_is_told_of_these_alone() {
        var two = some(2);
        assertThat(signalsIn(ask(MELDER, two))).containsExactlyInAnyOrderElementsOf(two);
        assertThat(signalsIn(ask(MELDER, some(100)))).hasSize(100);
    }

    @Test
    void a_signal_of_another_agency_is_left_out_as_one_that_does_not_exist() {
        assertThat(signalsIn(ask(OF_ANOTHER_AGENCY, some(2)))).isEmpty();
        assertThat(signalsIn(ask(MELDER, List.of(newId())))).isEmpty();
    }

    @Test
    void every_wrong_number_is_named_by_its_place_and_more_than_a_hundred_are_refused() {
        var wrong = ask(MELDER, List.of(newId(), "1-1-1-1-1", newId(), ""));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().path("errors").findValuesAsString("field")).containsExactly("signal/1", "signal/3");
        assertThat(wrong.body().toString()).doesNotContain("1-1-1-1-1");

        var tooMany =
                ask(MELDER, IntStream.rangeClosed(0, 100).mapToObj(_ -> newId()).toList());
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.body().path("errors").findValuesAsString("field")).containsExactly("signal");
    }

    @Test
    void signals_and_a_page_are_found_by_an_index_however_much_the_agency_reported() {
        var table = service.part(FeedbackTable.class);
        var signals = some(50).stream().map(UUID::fromString).toList();
        assertThat(scansBy(() -> assertThat(table.of(AGENCY, Set.of("NOORD_LIMBURG"), signals, After.NOTHING)
                                .feedback())
                        .hasSize(50)))
                .isZero();
        assertThat(scansBy(() -> table.of(AGENCY, Set.of("NOORD_LIMBURG"), After.NOTHING)))
                .isZero();
        assertThat(scansBy(() -> service.database()
                        .sql("select count(*) from feedback where melder_by is distinct from owed_since")
                        .query()
                        .singleValue()))
                .isPositive();
    }

    private static Answer ask(String token, List<String> signals) {
        return service.get(
                signals.stream()
                        .map(signal -> "signal=" + signal)
                        .collect(Collectors.joining("&", "/v1/feedback?", "")),
                token);
    }

    private static Stream<String> signalsIn(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .path("feedback")
                .valueStream()
                .map(row -> row.path("signal").asString());
    }

    private static List<String> some(int many) {
        return service.database()
                .sql("select signal::text from feedback where agency = ? order by signal limit ?")
                .params(AGENCY, many)
                .query(String.class)
                .list();
    }

    /** How often the table is read from end to end, as PostgreSQL itself counts within one transaction. */
    private static long scansBy(Runnable question) {
        return service.part(Commands.class).together(() -> {
            var before = scansSoFar();
            question.run();
            return scansSoFar() - before;
        });
    }

    private static long scansSoFar() {
        return service.database()
                .sql("select seq_scan from pg_stat_xact_user_tables where relname = 'feedback'")
                .query(Long.class)
                .single();
    }
}
