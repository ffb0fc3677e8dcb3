package nl.signaalketen.bench.fill;

import static nl.signaalketen.referral.contract.ReferralTopics.REFERRALS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.WorkplaceSector;
import org.jspecify.annotations.Nullable;

/** What becomes of a referral: it is asked, mostly acknowledged, and accepted or declined. */
record ReferralLife(Dice dice, Region region, Saying saying) {

    private static final String WHO = "surya-medewerker";

    void ofSignal(String signal, Instant now) {
        asked(signal, null, null, "STRAFRECHT", null, now);
    }

    void ofCasus(String casus, @Nullable String betrokkene, Instant now) {
        var shelter = betrokkene == null ? null : dice.in(50, "GESPECIALISEERD_CENTRUM");
        asked(null, casus, betrokkene, betrokkene == null ? "STRAFRECHT" : "ZORG", shelter, now);
    }

    private void asked(
            @Nullable String signal,
            @Nullable String casus,
            @Nullable String betrokkene,
            String track,
            @Nullable String shelter,
            Instant now) {
        var referral = dice.name();
        saying.say(
                REFERRALS,
                referral,
                new ReferralAsked(
                        referral,
                        signal,
                        casus,
                        betrokkene,
                        "surya",
                        "SURYA",
                        region.code(),
                        dice.of(Exploitation.values()).name(),
                        dice.of(WorkplaceSector.values()).name(),
                        track,
                        shelter,
                        signal == null ? "ZACHT" : "HARD",
                        now,
                        now.plus(Duration.ofHours(1)),
                        "routering/2019-01-01",
                        List.of("R1")));
        if (dice.in(10)) {
            saying.say(
                    REFERRALS,
                    referral,
                    new ReferralEscalated(referral, "PROCESREGISSEUR", now, now.plus(Duration.ofHours(2))));
        }
        saying.say(REFERRALS, referral, new ReferralAcknowledged(referral, WHO, now));
        if (dice.in(10)) {
            saying.say(REFERRALS, referral, new ReferralDeclined(referral, "ELDERS_IN_BEHANDELING", WHO, now));
        } else {
            saying.say(REFERRALS, referral, new ReferralAccepted(referral, signal, casus, WHO, now));
            if (dice.in(60)) {
                saying.say(REFERRALS, referral, new ReferralCompleted(referral, "AFGEROND", WHO, now));
            }
        }
    }
}
