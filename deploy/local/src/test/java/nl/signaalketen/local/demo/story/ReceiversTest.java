package nl.signaalketen.local.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.signaalketen.local.demo.progress.Gauge;
import nl.signaalketen.local.demo.story.Answers.Referral;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A centre and a magistrate, and what they answer to whoever asks them. */
class ReceiversTest {

    private static final List<String> KINDS = List.of("SURYA", "ARBEIDSAUDITORAAT");

    private final AtomicInteger steps = new AtomicInteger();
    private ReferralDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new ReferralDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void each_agency_acknowledges_and_accepts_what_it_is_asked() {
        desk.asks("surya", "SURYA", "c1", "r1").asks("arbeidsauditoraat", "ARBEIDSAUDITORAAT", "c1", "r2");

        var accepted = answered(2, _ -> true);

        assertThat(accepted).extracting(Referral::referral).containsExactlyInAnyOrder("r1", "r2");
        assertThat(desk.answers())
                .containsExactlyInAnyOrder(
                        "surya r1 acknowledgement",
                        "surya r1 acceptance",
                        "arbeidsauditoraat r2 acknowledgement",
                        "arbeidsauditoraat r2 acceptance")
                .containsSubsequence("surya r1 acknowledgement", "surya r1 acceptance");
        assertThat(steps).hasValue(2);
    }

    @Test
    void what_is_not_taken_on_is_declined_with_a_reason_and_is_no_result() {
        desk.asks("surya", "SURYA", "c1", "r1").asks("surya", "SURYA", "c1", "r2");

        var accepted = answered(2, referral -> referral.referral().equals("r1"));

        assertThat(accepted).extracting(Referral::referral).containsExactly("r1");
        assertThat(desk.answers())
                .contains("surya r2 acknowledgement", "surya r2 declination {\"reason\":\"ELDERS_IN_BEHANDELING\"}")
                .doesNotContain("surya r2 acceptance");
        assertThat(steps).as("both are answered").hasValue(2);
    }

    @Test
    void of_another_casus_and_of_another_kind_of_agency_nothing_is_answered() {
        desk.asks("surya", "SURYA", "c1", "r1")
                .asks("surya", "SURYA", "c9", "r2")
                .asks("payoke", "PAYOKE", "c1", "r3");

        assertThat(answered(1, _ -> true)).extracting(Referral::referral).containsExactly("r1");
        assertThat(desk.answers()).hasSize(2).allMatch(answer -> answer.startsWith("surya r1"));
    }

    @Test
    void what_is_asked_only_later_is_waited_for() {
        desk.asks("surya", "SURYA", "c1", "r1").after("r1", () -> desk.asks("surya", "SURYA", "c2", "r2"));

        assertThat(answered(2, _ -> true)).extracting(Referral::referral).containsExactlyInAnyOrder("r1", "r2");
    }

    @Test
    void what_still_stands_there_after_it_was_answered_counts_once() {
        var looks = new AtomicInteger();
        desk.asks("surya", "SURYA", "c1", "r1")
                .after("r1", () -> desk.asks("surya", "SURYA", "c1", looks.incrementAndGet() == 1 ? "r2" : "r3"))
                .after("r2", () -> desk.asks("surya", "SURYA", "c1", "r1"));

        assertThat(answered(3, _ -> true)).hasSize(3);

        assertThat(desk.answers()).filteredOn("surya r1 acceptance"::equals).hasSize(2);
        assertThat(steps).hasValue(3);
    }

    private List<Referral> answered(int expected, Predicate<Referral> takesOn) {
        return new Receivers(KINDS, takesOn, desk.actors(), desk.addresses())
                .answer(Set.of("c1", "c2"), expected, counting());
    }

    private Gauge counting() {
        return new Gauge() {
            @Override
            public void step() {
                steps.incrementAndGet();
            }

            @Override
            public void close() {
                // nothing is shown
            }
        };
    }
}
