package nl.signaalketen.projections.pages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final Instant TWO_WEEKS_AGO = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void a_melder_who_was_told_in_the_last_two_weeks_has_news_and_who_was_told_before_or_never_has_not() {
        assertThat(told(TWO_WEEKS_AGO.plusSeconds(1)).isToldSince(TWO_WEEKS_AGO))
                .isTrue();
        assertThat(told(TWO_WEEKS_AGO.minusSeconds(1)).isToldSince(TWO_WEEKS_AGO))
                .isFalse();
        assertThat(told(null).isToldSince(TWO_WEEKS_AGO)).isFalse();
    }

    private static Feedback told(@Nullable Instant at) {
        return new Feedback("s1", "MIDDEN_LIMBURG", null, null, null, at == null ? null : "AFGEROND", at);
    }
}
