package nl.signaalketen.referral.terms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Terms, under {@code terms} in the configuration.
 *
 * @param acknowledgeHard how long an acute referral may stay unanswered
 * @param acknowledgeWorkingDays the same for all others, in working days
 * @param aandachtsfunctionarisWorkingDays after the meeting, until the aandachtsfunctionaris has been told
 * @param melderWorkingDays after the meeting, until the melder has been told
 */
@ConfigurationProperties("terms")
public record TermSettings(
        Duration acknowledgeHard,
        int acknowledgeWorkingDays,
        int aandachtsfunctionarisWorkingDays,
        int melderWorkingDays) {

    public TermSettings {
        if (!acknowledgeHard.isPositive()
                || acknowledgeWorkingDays < 1
                || aandachtsfunctionarisWorkingDays < 1
                || melderWorkingDays < 1) {
            throw new IllegalArgumentException("Every term must be positive");
        }
    }
}
