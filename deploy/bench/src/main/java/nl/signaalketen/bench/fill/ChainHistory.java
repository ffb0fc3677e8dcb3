package nl.signaalketen.bench.fill;

import static nl.signaalketen.referral.contract.ReferralTopics.REFERRALS;
import static nl.signaalketen.screening.contract.ScreeningTopics.SCREENING;
import static nl.signaalketen.signal.contract.SignalTopics.SIGNALS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.FeedbackOwed;
import nl.signaalketen.referral.contract.FeedbackTermSet;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.screening.contract.SignalWeighed.Question;
import nl.signaalketen.signal.contract.TriageRevised;
import org.jspecify.annotations.Nullable;

/** What becomes of one signal from report to feedback, said by all services in the order in which it happened. */
final class ChainHistory {

    private static final String WHO = "zvh-medewerker";

    private final Dice dice;
    private final Region region;
    private final String signal;
    private final List<Said> said = new ArrayList<>();
    private Instant now;

    private ChainHistory(long number) {
        dice = new Dice("chain", number);
        region = dice.of(Region.ALL);
        signal = dice.name();
        now = dice.moment();
    }

    /** All that is said of the signal of that number. */
    static List<Said> of(long number) {
        var history = new ChainHistory(number);
        history.report();
        history.weigh();
        return history.said;
    }

    private void report() {
        var urgency = dice.in(30) ? "HARD" : "ZACHT";
        if (dice.in(20)) {
            var controle = dice.name();
            say(SIGNALS, controle, Reports.controle(dice, region, controle, signal, now));
        }
        say(SIGNALS, signal, Reports.signal(dice, region, signal, urgency, now));
        say(REFERRALS, signal, new FeedbackOwed(signal, region.agency(), now));
        if (dice.in(2)) {
            say(SIGNALS, signal, new TriageRevised(signal, "HARD", "triage/2024-01-01", List.of("T2"), "run-1", now));
        }
        if (urgency.equals("HARD")) {
            new ReferralLife(dice, region, this::say).ofSignal(signal, now);
        }
    }

    private void weigh() {
        placed(false);
        if (dice.in(15)) {
            var asked = new Question("GEMEENTE", "INSCHRIJVING", LocalDate.ofInstant(now, ZoneOffset.UTC));
            weighed("AANVULLEN_EN_AANHOUDEN", null, List.of(asked));
            placed(true);
        }
        var casus = dice.in(50, dice.name());
        weighed(casus == null ? "GEEN_CASUS" : "CASUS", casus, List.of());
        say(
                REFERRALS,
                signal,
                new FeedbackTermSet(signal, now.plus(Duration.ofDays(7)), now.plus(Duration.ofDays(14))));
        if (casus != null) {
            new CasusLife(dice, region, this::say).of(casus, signal, now);
        }
        if (dice.in(98)) {
            told("AANDACHTSFUNCTIONARIS");
            told("MELDER");
        }
    }

    private void told(String whom) {
        say(REFERRALS, signal, new FeedbackGiven(signal, region.agency(), whom, "IN_BEHANDELING", WHO, now));
    }

    private void weighed(String outcome, @Nullable String casus, List<Question> questions) {
        say(
                SCREENING,
                signal,
                new SignalWeighed(
                        signal, dice.name(), region.code(), outcome, casus, "CONCREET_GENOEG", questions, WHO, now));
    }

    private void placed(boolean carriedOver) {
        var meetingOn = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(dice.upTo(7));
        say(
                SCREENING,
                signal,
                new SignalPlacedOnAgenda(signal, dice.name(), region.code(), meetingOn, carriedOver, now));
    }

    private void say(String topic, String key, Object fact) {
        said.add(new Said(topic, key, dice.name(), now, fact));
        now = now.plus(Duration.ofMinutes(dice.upTo(600)));
    }
}
