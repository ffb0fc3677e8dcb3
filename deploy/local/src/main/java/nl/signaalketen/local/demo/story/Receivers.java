package nl.signaalketen.local.demo.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Together;
import nl.signaalketen.local.demo.progress.Gauge;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Referral;

/** Agencies of some kinds, which take on whatever the casussen lead to. */
final class Receivers {

    private final String address;
    private final List<Actor> agencies;
    private final Map<String, Referral> accepted = new ConcurrentHashMap<>();

    Receivers(List<String> kinds, Actors actors, Addresses addresses) {
        this.address = addresses.referral() + "/v1/referrals";
        this.agencies = actors.receivers(kinds);
    }

    /**
     * The referrals of these casussen, all accepted.
     *
     * @param expected how many to wait for, as long as there is news
     */
    List<Referral> accept(Set<String> casussen, int expected, Gauge gauge) {
        Await.settled(
                () -> {
                    Together.each(
                            agencies,
                            agency -> asked(agency)
                                    .filter(referral -> referral.casus() != null && casussen.contains(referral.casus()))
                                    .forEach(referral -> take(agency, referral, gauge)));
                    return accepted.size();
                },
                so -> so >= expected);
        return List.copyOf(accepted.values());
    }

    private Stream<Referral> asked(Actor agency) {
        return Arrays.stream(agency.get(address + "?state=ASKED", Referral[].class));
    }

    private void take(Actor agency, Referral referral, Gauge gauge) {
        agency.post(address + "/" + referral.referral() + "/acknowledgement", Referral.class);
        agency.post(address + "/" + referral.referral() + "/acceptance", Referral.class);
        if (accepted.put(referral.referral(), referral) == null) {
            gauge.step();
        }
    }
}
