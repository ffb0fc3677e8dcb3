package nl.signaalketen.bench.fill;

import static nl.signaalketen.screening.contract.ScreeningTopics.SCREENING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.CasusOpened;
import nl.signaalketen.screening.contract.ConsentRecorded;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.RouteDetermined.Victim;
import nl.signaalketen.screening.contract.SignalAddedToCasus;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Sex;

/** What becomes of a casus: who is in it, how they are classified, which route is taken. */
record CasusLife(Dice dice, Region region, Saying saying) {

    private static final String WHO = "zvh-medewerker";

    void of(String casus, String signal, Instant now) {
        saying.say(SCREENING, casus, new CasusOpened(casus, signal, region.code(), WHO, now));
        if (dice.in(20)) {
            saying.say(SCREENING, casus, new SignalAddedToCasus(casus, dice.name(), WHO, now));
        }
        var victims = new ArrayList<Victim>();
        for (int one = 0; one < dice.upTo(2); one++) {
            victims.add(victim(casus, signal, now));
        }
        if (dice.in(80)) {
            saying.say(SCREENING, casus, route(casus, signal, victims, now));
            var referrals = new ReferralLife(dice, region, saying);
            victims.forEach(victim -> referrals.ofCasus(casus, victim.betrokkene(), now));
            referrals.ofCasus(casus, null, now);
        }
    }

    private Victim victim(String casus, String signal, Instant now) {
        var betrokkene = dice.name();
        var person = dice.name();
        saying.say(SCREENING, casus, added(casus, signal, betrokkene, person, now));
        classify(casus, betrokkene, person, "AANNEMELIJK", "VOORLOPIG", now);
        if (dice.in(80)) {
            classify(casus, betrokkene, person, "VERMOEDELIJK", "DEFINITIEF", now);
        }
        var consent = dice.in(75);
        saying.say(SCREENING, casus, new ConsentRecorded(casus, betrokkene, consent, WHO, now));
        return new Victim(betrokkene, person, "VERMOEDELIJK", false, consent);
    }

    private void classify(
            String casus, String betrokkene, String person, String classificatie, String stage, Instant now) {
        saying.say(
                SCREENING,
                casus,
                new BetrokkeneClassified(
                        casus, betrokkene, person, classificatie, stage, List.of(), "ERNSTIG_VERMOEDEN", WHO, now));
    }

    private BetrokkeneAdded added(String casus, String signal, String betrokkene, String person, Instant now) {
        return new BetrokkeneAdded(
                casus,
                betrokkene,
                person,
                signal,
                dice.in(30, dice.name()),
                "MOGELIJK_SLACHTOFFER",
                dice.of(Sex.values()).name(),
                "RO",
                "30-39",
                "EU_BURGER",
                region.agency(),
                region.agencyKind(),
                region.code(),
                dice.of(Exploitation.values()).name(),
                null,
                now);
    }

    private RouteDetermined route(String casus, String signal, List<Victim> victims, Instant now) {
        return new RouteDetermined(
                casus,
                List.of(signal),
                region.code(),
                region.municipality(),
                region.country(),
                dice.of(Exploitation.values()).name(),
                null,
                dice.in(20),
                null,
                List.of(),
                List.of("ZORG", "STRAFRECHT"),
                "casusregisseur-" + dice.upTo(50),
                victims,
                WHO,
                now);
    }
}
