package nl.signaalketen.projections.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.signaalketen.projections.RowsRead;
import nl.signaalketen.projections.monitor.Selection.Code;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over the rows of seven years no question of one region reads many of them, as PostgreSQL itself counts. */
class PlansTest {

    private static final Monitored MONITORED = new Monitored();
    private static final RowsRead READ = new RowsRead(MONITORED.sql(), "monitor_");
    private static final int SIGNALS = 50_000;
    private static final int MUCH = SIGNALS / 20;
    private static final String AS_OF = "2026-01-01T00:00:00Z";

    private static final Map<String, BiConsumer<Monitored, Selection>> QUESTIONS = new LinkedHashMap<>(Map.of(
            "signals",
            Monitored::signals,
            "lead times",
            Monitored::leadTimes,
            "feedback",
            (monitored, selection) -> monitored.feedback(selection, AS_OF),
            "referrals",
            (monitored, selection) -> monitored.referrals(selection, AS_OF)));

    private static final Map<String, BiConsumer<Monitored, Selection>> QUESTIONS_OF_ALWAYS = new LinkedHashMap<>(Map.of(
            "open signals in numbers", (monitored, selection) -> monitored.openCounts(selection, AS_OF),
            "open signals", (monitored, selection) -> monitored.firstOpen(selection, AS_OF),
            "overdue in numbers", (monitored, selection) -> monitored.overdueCounts(selection, AS_OF),
            "overdue", (monitored, selection) -> monitored.firstOverdue(selection, AS_OF)));

    @BeforeAll
    static void the_chain_has_run_for_seven_years() {
        ManyRows.fill(MONITORED.sql(), SIGNALS);
    }

    static Stream<String> questions() {
        return QUESTIONS.keySet().stream();
    }

    static Stream<String> questionsOfAlways() {
        return QUESTIONS_OF_ALWAYS.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void a_question_about_a_year_of_a_region_reads_the_rows_of_that_year_by_an_index(String question) {
        mustReadLittle(QUESTIONS.get(question), selection(2022, 2022, Map.of()));
        mustReadLittle(QUESTIONS.get(question), selection(2022, 2022, Map.of(Code.SECTOR, "SECTOR_3")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questionsOfAlways")
    void what_is_open_or_overdue_is_found_by_an_index_whenever_it_was_reported(String question) {
        mustReadLittle(QUESTIONS_OF_ALWAYS.get(question), selection(1900, 2199, Map.of()));
    }

    @Test
    void lead_times_of_a_year_of_all_regions_are_read_by_an_index() {
        var all = new Selection(
                Set.copyOf(ManyRows.REGIONS), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Map.of());
        READ.mustBeLessThan(SIGNALS / 2, () -> MONITORED.leadTimes(all));
    }

    @Test
    void a_table_that_is_read_from_end_to_end_is_noticed() {
        var read = READ.by(() -> MONITORED
                .sql()
                .sql("select count(*) from monitor_referral where track = 'ZORG'")
                .query(Integer.class)
                .single());
        assertThat(read.scans()).isEqualTo(1);
        assertThat(read.rows()).isGreaterThan(MUCH);
    }

    private static void mustReadLittle(BiConsumer<Monitored, Selection> question, Selection selection) {
        READ.mustBeLessThan(MUCH, () -> question.accept(MONITORED, selection));
    }

    private static Selection selection(int from, int to, Map<Code, String> codes) {
        return new Selection(Set.of("LIMBURG"), LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), codes);
    }
}
