package nl.signaalketen.referral.publish;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.Examples.hardRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.signaalketen.referral.contract.FeedbackTermSet;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.model.FeedbackEvent;
import nl.signaalketen.referral.model.ReferralEvent;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.SignalId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What the monitor of the chain cannot do without. */
class ContractWordsTest {

    private static final ReferralId REFERRAL = ReferralId.of(hardRequest());

    @Test
    void others_hear_until_when_word_is_owed() {
        var signal = new SignalId(UUID.fromString("6a1a1f0e-7f7c-4a52-9c53-0d7a0f3a7a11"));
        var later = NOW.plus(Duration.ofDays(7));
        assertThat(ContractWords.of(new FeedbackEvent.FeedbackTermSet(signal, NOW, later)))
                .isEqualTo(new FeedbackTermSet(signal.toString(), NOW, later));
    }

    @Test
    void others_hear_of_which_form_and_sector_a_referral_is() {
        assertThat(ContractWords.of(new ReferralEvent.ReferralAsked(REFERRAL, hardRequest(), NOW, NOW)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReferralAsked.class))
                .extracting(ReferralAsked::exploitation, ReferralAsked::sector)
                .containsExactly("SEKSUELE_UITBUITING", null);
    }

    @Test
    void others_hear_from_what_the_accepted_referral_follows() {
        assertThat(ContractWords.of(new ReferralEvent.ReferralAccepted(REFERRAL, hardRequest(), "ada", NOW)))
                .isEqualTo(new ReferralAccepted(
                        REFERRAL.toString(), hardRequest().subject().signal(), null, "ada", NOW));
    }
}
