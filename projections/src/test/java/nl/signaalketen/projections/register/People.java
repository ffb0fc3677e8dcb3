package nl.signaalketen.projections.register;

import static nl.signaalketen.projections.history.Person.person;

import java.util.List;
import java.util.Random;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.projections.history.Referrals;

/** Some two hundred people of every sort, most of them of 2019, some reported twice and some revised. */
public final class People {

    private static final int NUMBER = 200;
    private static final List<String> CLASSIFICATIES = List.of("POTENTIEEL", "VERMOEDELIJK", "DAADWERKELIJK", "GEEN");

    private final Random dice = new Random(7);
    private final History history = new History();

    public static History history() {
        var people = new People();
        for (int number = 0; number < NUMBER; number++) {
            people.reported(person("p" + number));
        }
        return people.history;
    }

    private void reported(Person number) {
        var person = number.who(
                        one("M", "V", "X", "ONBEKEND"),
                        one("NL", "RO", "BG", "STATELOOS", "ONBEKEND"),
                        one("<18", "18-29", "50+", "ONBEKEND"))
                .exploitedIn(one(
                        "SEKSUELE_UITBUITING",
                        "ARBEIDSUITBUITING",
                        "CRIMINELE_UITBUITING",
                        "GEDWONGEN_BEDELARIJ",
                        "GEDWONGEN_ORGAANVERWIJDERING",
                        "HUISJESMELKERIJ",
                        "ONBEKEND"))
                .in(one("MIDDEN_LIMBURG", "ZUID_LIMBURG"));
        onSomeDay().added(person).classified(person, one(CLASSIFICATIES), "DEFINITIEF");
        if (dice.nextInt(3) == 0) {
            var also = person.alsoReportedBy("kmar", "KMAR").in("MIDDEN_LIMBURG");
            onSomeDay().added(also).classified(also, one(CLASSIFICATIES), one("VOORLOPIG", "DEFINITIEF"));
        }
        if (dice.nextInt(4) == 0) {
            onSomeDay().classified(person, one(CLASSIFICATIES), "DEFINITIEF");
        }
        if (dice.nextInt(3) == 0) {
            history.consent(person, dice.nextBoolean());
        }
        if (dice.nextInt(4) == 0) {
            var referral = "r-" + person.number();
            history.referral(referral, Referrals.shelter(referral, person, "VROUWENOPVANG"));
        }
    }

    /** At nine, so that many begin to count at the same moment. */
    private History onSomeDay() {
        return history.on(one("2018-11-01", "2019-02-01", "2019-02-02", "2019-05-01", "2019-12-31"));
    }

    private String one(String... of) {
        return one(List.of(of));
    }

    private String one(List<String> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
