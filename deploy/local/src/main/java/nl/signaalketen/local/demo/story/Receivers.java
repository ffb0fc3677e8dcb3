package nl.signaalketen.local.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Together;
import nl.signaalketen.local.demo.progress.Gauge;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Referral;

/** Agencies of some kinds, which answer whatever the casussen lead to. */
final class Receivers {

    private static final Map<String, String> NOT_TAKEN_ON = Map.of("reason", "ELDERS_IN_BEHANDELING");

    private final String address;
    private final List<Actor> agencies;
    private final Predicate<Referral> takesOn;
    private final Map<String, Referral> answered = new ConcurrentHashMap<>();

    /** @param takesOn which referrals are accepted; the others are declined */
    Receivers(List<String> kinds, Predicate<Referral> takesOn, Actors actors, Addresses addresses) {
        this.takesOn = takesOn;
        this.address = addresses.referral() + "/v1/referrals";
        this.agencies = actors.receivers(kinds);
    }

    /**
     * The referrals of these casussen that are accepted, when all are answered.
     *
     * @param expected how many to wait for, as long as there is news
     */
    List<Referral> answer(Set<String> casussen, int expected, Gauge gauge) {
        Await.settled(
                () -> {
                    Together.each(
                            agencies,
                            agency -> asked(agency)
                                    .filter(referral -> referral.casus() != null && casussen.contains(referral.casus()))
                                    .forEach(referral -> answer(agency, referral, gauge)));
                    return answered.size();
                },
                so -> so >= expected);
        return answered.values().stream().filter(takesOn).toList();
    }

    private Stream<Referral> asked(Actor agency) {
        return Referrals.in("ASKED", address, agency).stream();
    }

    private void answer(Actor agency, Referral referral, Gauge gauge) {
        agency.post(address + "/" + referral.referral() + "/acknowledgement", Referral.class);
        if (takesOn.test(referral)) {
            agency.post(address + "/" + referral.referral() + "/acceptance", Referral.class);
        } else {
            agency.post(address + "/" + referral.referral() + "/declination", NOT_TAKEN_ON, Referral.class);
        }
        if (answered.put(referral.referral(), referral) == null) {
            gauge.step();
        }
    }
}
