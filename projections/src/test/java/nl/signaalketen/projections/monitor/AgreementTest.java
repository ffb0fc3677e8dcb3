package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.history.Person.person;
import static nl.signaalketen.projections.monitor.Monitored.HERE;
import static nl.signaalketen.projections.monitor.Monitored.all;
import static nl.signaalketen.projections.monitor.Monitored.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.history.Report;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.monitor.Selection.Code;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dashboard, list and statistics have one definition: of whatever happened, their sums agree. */
class AgreementTest {

    private static final Monitored MONITORED = new Monitored();
    private static final int SIGNALS = 400;
    private static final String AS_OF = "2019-07-01T00:00:00Z";
    private static final Map<Code, List<String>> CODES = Map.of(
            Code.AGENCY_KIND, List.of("HOTEL", "ONDERWIJS", "RSZ"),
            Code.EXPLOITATION, List.of("ARBEIDSUITBUITING", "ONBEKEND"),
            Code.SECTOR, List.of("HORECA", "BOUW", "ONBEKEND"),
            Code.URGENCY, List.of("HARD", "ZACHT"));

    @BeforeAll
    static void much_has_happened() {
        var dice = new Random(20_190_301);
        var history = new History();
        for (int number = 0; number < SIGNALS; number++) {
            happens(history, dice, "s" + number);
        }
        MONITORED.hear(history);
    }

    @Test
    void every_table_of_signals_adds_up_to_the_signals() {
        var figures = MONITORED.signals(all());
        assertThat(figures.signals()).isEqualTo(SIGNALS);
        assertThat(List.of(
                        figures.byStage(),
                        figures.byRegion(),
                        figures.byUrgency(),
                        figures.byAgencyKind(),
                        figures.byAgency(),
                        figures.byExploitation(),
                        figures.bySector(),
                        figures.byMonth()))
                .allMatch(table -> sum(table) == SIGNALS);
    }

    @Test
    void open_signals_are_the_same_in_the_figures_the_counts_and_the_list() {
        var figures = MONITORED.signals(all());
        var counts = MONITORED.openCounts(all(), AS_OF);
        var listed = MONITORED.open(all(), AS_OF);
        assertThat(counts.open())
                .isEqualTo(figures.open())
                .isEqualTo(listed.size())
                .isBetween(1, SIGNALS - 1);
        assertThat(sum(counts.byAge())).isEqualTo(sum(counts.byStage())).isEqualTo(listed.size());
        counts.byStage().forEach((stage, number) -> {
            assertThat(figures.byStage()).containsEntry(stage, number);
            assertThat(listed).filteredOn(one -> one.stage().equals(stage)).hasSize(number);
        });
    }

    @Test
    void what_is_overdue_is_the_same_in_the_counts_the_list_and_the_terms() {
        var counts = MONITORED.overdueCounts(all(), AS_OF);
        var listed = MONITORED.overdue(all(), AS_OF);
        var feedback = MONITORED.feedback(all(), AS_OF);
        var referrals = MONITORED.referrals(all(), AS_OF);
        assertThat(counts.overdue()).isEqualTo(listed.size()).isEqualTo(sum(counts.byKind()));
        assertThat(listed).extracting(OverdueItems.Overdue::item).doesNotHaveDuplicates();
        for (var kind : Kind.values()) {
            assertThat(listed)
                    .filteredOn(one -> one.kind() == kind)
                    .isNotEmpty()
                    .hasSize(counts.byKind().get(kind.name()));
        }
        assertThat(counts.byKind())
                .containsEntry("ACKNOWLEDGEMENT", referrals.acknowledgement().overdue())
                .containsEntry(
                        "FEEDBACK_TO_AANDACHTSFUNCTIONARIS",
                        feedback.toAandachtsfunctionaris().overdue())
                .containsEntry("FEEDBACK_TO_MELDER", feedback.toMelder().overdue());
    }

    @Test
    void a_term_is_kept_in_one_way_only() {
        var feedback = MONITORED.feedback(all(), AS_OF);
        var referrals = MONITORED.referrals(all(), AS_OF);
        assertThat(List.of(referrals.acknowledgement(), feedback.toAandachtsfunctionaris(), feedback.toMelder()))
                .allMatch(term -> term.all()
                        == term.withoutTerm() + term.inTime() + term.late() + term.overdue() + term.running());
        assertThat(feedback.toMelder().all()).isEqualTo(SIGNALS);
        assertThat(referrals.acknowledgement().all()).isEqualTo(referrals.referrals());
        assertThat(MONITORED.leadTimes(all()).signals()).isEqualTo(SIGNALS);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void a_filter_shows_what_its_table_counts_and_all_its_values_together_show_everything(Code code) {
        var table = table(code);
        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(CODES.get(code));
        table.forEach((value, number) -> {
            var only = with(Map.of(code, value));
            assertThat(MONITORED.signals(only).signals()).isEqualTo(number);
            assertThat(MONITORED.leadTimes(only).signals()).isEqualTo(number);
            assertThat(MONITORED.feedback(only, AS_OF).toMelder().all()).isEqualTo(number);
            assertThat(MONITORED.open(only, AS_OF))
                    .hasSize(MONITORED.openCounts(only, AS_OF).open());
            assertThat(MONITORED.overdue(only, AS_OF))
                    .hasSize(MONITORED.overdueCounts(only, AS_OF).overdue());
        });
        assertThat(sum(table)).isEqualTo(SIGNALS);
    }

    private static Map<String, Integer> table(Code code) {
        var figures = MONITORED.signals(all());
        return switch (code) {
            case AGENCY_KIND -> figures.byAgencyKind();
            case EXPLOITATION -> figures.byExploitation();
            case SECTOR -> figures.bySector();
            case URGENCY -> figures.byUrgency();
        };
    }

    private static void happens(History history, Random dice, String signal) {
        history.on("2019-%02d-%02d".formatted(1 + dice.nextInt(6), 1 + dice.nextInt(28)));
        var kind = any(dice, Code.AGENCY_KIND);
        var sector = any(dice, Code.SECTOR);
        history.signal(Report.of(signal, HERE, any(dice, Code.URGENCY))
                .by("agency-" + kind, kind)
                .about(any(dice, Code.EXPLOITATION), sector.equals("ONBEKEND") ? null : sector));
        if (dice.nextBoolean()) {
            var referral = "r-" + signal;
            history.referral(referral, Referrals.atOnce(referral, signal, "avim-limburg", "RSZ"));
            if (dice.nextBoolean()) {
                history.referral(referral, at -> new ReferralAcknowledged(referral, "ada", at));
            }
        }
        if (dice.nextInt(4) > 0) {
            history.placed(signal, HERE, "2019-03-05", false);
            weighs(history, dice, signal);
        }
    }

    private static void weighs(History history, Random dice, String signal) {
        if (dice.nextInt(4) == 0) {
            history.enquired(signal, HERE, "GEMEENTE", "2019-03-08");
            return;
        }
        var casus = person(signal);
        history.weighed(signal, HERE, "CASUS", casus.casus())
                .classified(casus, "VERMOEDELIJK", "DEFINITIEF")
                .referral(signal, Feedbacks.due(signal));
        if (dice.nextBoolean()) {
            history.referral(signal, Feedbacks.toAandachtsfunctionaris(signal));
            if (dice.nextBoolean()) {
                history.referral(signal, Feedbacks.toMelder(signal));
            }
        }
    }

    private static String any(Random dice, Code code) {
        var codes = CODES.get(code);
        return codes.get(dice.nextInt(codes.size()));
    }

    private static int sum(Map<String, Integer> table) {
        return table.values().stream().mapToInt(number -> number).sum();
    }
}
