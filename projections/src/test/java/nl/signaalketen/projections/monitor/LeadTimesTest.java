package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.history.Person.person;
import static nl.signaalketen.projections.monitor.Monitored.HERE;
import static nl.signaalketen.projections.monitor.Monitored.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.projections.monitor.LeadTimes.Name;
import nl.signaalketen.projections.monitor.LeadTimes.Step;
import nl.signaalketen.referral.contract.ReferralAccepted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadTimesTest {

    private static final Monitored MONITORED = new Monitored();
    private static final Person ANA = person("ana");

    private final History history = new History();

    @BeforeEach
    void empty() {
        MONITORED.empty();
    }

    @Test
    void half_of_the_cases_took_at_most_the_median_and_nine_in_ten_at_most_p90_and_their_number_is_told() {
        for (var hours : List.of(1, 2, 4, 8, 16)) {
            history.on("2019-03-01T00:00:00Z").signal("s" + hours, HERE, "ZACHT");
            history.on("2019-03-01T%02d:00:00Z".formatted(hours)).weighed("s" + hours, HERE, "ANDER_FENOMEEN", null);
        }
        history.signal("not-weighed", HERE, "ZACHT");
        assertThat(step(Name.REPORT_TO_WEIGHING)).isEqualTo(step(Name.REPORT_TO_WEIGHING, 5, 0, "4.00", "16.00"));
        assertThat(leadTimes().signals()).isEqualTo(6);
    }

    @Test
    void where_no_case_lies_in_the_middle_the_median_is_the_shorter_of_the_two_beside_it() {
        for (var hours : List.of(1, 2, 4, 8)) {
            history.on("2019-03-01T00:00:00Z").signal("s" + hours, HERE, "ZACHT");
            history.on("2019-03-01T%02d:00:00Z".formatted(hours)).weighed("s" + hours, HERE, "ANDER_FENOMEEN", null);
        }
        assertThat(step(Name.REPORT_TO_WEIGHING)).isEqualTo(step(Name.REPORT_TO_WEIGHING, 4, 0, "2.00", "8.00"));
    }

    @Test
    void a_step_without_a_case_has_no_median() {
        history.signal("s1", HERE, "ZACHT");
        assertThat(leadTimes().steps()).hasSize(Name.values().length).allMatch(step -> step.medianHours() == null);
    }

    @Test
    void every_step_of_the_flow_is_measured_from_the_first_time_it_was_taken() {
        flow();
        assertThat(leadTimes().steps())
                .containsExactly(
                        step(Name.REPORT_TO_WEIGHING, 1, 0, "24.00", "24.00"),
                        step(Name.WEIGHING_TO_CLASSIFICATION, 1, 0, "10.00", "10.00"),
                        step(Name.CLASSIFICATION_TO_ACCEPTANCE, 1, 0, "48.00", "48.00"),
                        step(Name.ACCEPTANCE_TO_FEEDBACK, 1, 0, "24.00", "24.00"),
                        step(Name.FEEDBACK_TO_MELDER, 1, 0, "1.50", "1.50"),
                        step(Name.REPORT_TO_ACCEPTANCE_AT_ONCE, 1, 0, "0.50", "0.50"),
                        step(Name.REPORT_TO_MELDER, 1, 0, "275.50", "275.50"));
    }

    @Test
    void what_is_decided_again_later_does_not_make_it_last_longer() {
        flow();
        var before = leadTimes();
        history.on("2019-06-01")
                .classified(ANA, "GEEN", "DEFINITIEF")
                .referral("r3", at -> new ReferralAccepted("r3", null, ANA.casus(), "riec", at));
        assertThat(leadTimes()).isEqualTo(before);
    }

    @Test
    void what_came_in_another_order_is_no_case_and_is_told_apart() {
        history.on("2019-03-01").signal("s1", HERE, "ZACHT");
        history.on("2019-03-02").referral("r1", at -> new ReferralAccepted("r1", null, ANA.casus(), "om", at));
        history.on("2019-03-03").classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        history.on("2019-03-04").weighed("s1", HERE, "CASUS", ANA.casus());
        assertThat(step(Name.WEIGHING_TO_CLASSIFICATION))
                .isEqualTo(step(Name.WEIGHING_TO_CLASSIFICATION, 0, 1, null, null));
        assertThat(step(Name.CLASSIFICATION_TO_ACCEPTANCE))
                .isEqualTo(step(Name.CLASSIFICATION_TO_ACCEPTANCE, 0, 1, null, null));
    }

    private void flow() {
        history.on("2019-03-01T00:00:00Z").signal("s1", HERE, "HARD");
        history.on("2019-03-01T00:30:00Z").referral("r1", at -> new ReferralAccepted("r1", "s1", null, "avim", at));
        history.on("2019-03-02T00:00:00Z").weighed("s1", HERE, "AANVULLEN_EN_AANHOUDEN", null);
        history.on("2019-03-09T00:00:00Z").weighed("s1", HERE, "CASUS", ANA.casus());
        history.on("2019-03-09T05:00:00Z").classified(ANA, "VERMOEDELIJK", "VOORLOPIG");
        history.on("2019-03-09T10:00:00Z").classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        history.on("2019-03-11T10:00:00Z")
                .referral("r2", at -> new ReferralAccepted("r2", null, ANA.casus(), "om", at));
        history.on("2019-03-12T10:00:00Z").referral("s1", Feedbacks.toAandachtsfunctionaris("s1"));
        history.on("2019-03-12T11:30:00Z").referral("s1", Feedbacks.toMelder("s1"));
    }

    private LeadTimes leadTimes() {
        MONITORED.hear(history);
        return MONITORED.leadTimes(all());
    }

    private Step step(Name name) {
        return leadTimes().steps().get(name.ordinal());
    }

    private static Step step(Name name, int cases, int reversed, @Nullable String median, @Nullable String p90) {
        return new Step(name, cases, reversed, hours(median), hours(p90));
    }

    private static @Nullable BigDecimal hours(@Nullable String hours) {
        return hours == null ? null : new BigDecimal(hours);
    }
}
