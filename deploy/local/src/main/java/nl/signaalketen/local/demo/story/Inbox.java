package nl.signaalketen.local.demo.story;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Referral;
import nl.signaalketen.signal.contract.Role;

/** What one agency is asked, and its answers. */
final class Inbox {

    private final String address;
    private final String agency;
    private final Actor reader;

    Inbox(String agency, Actors actors, Addresses addresses) {
        this.address = addresses.referral() + "/v1/referrals";
        this.agency = agency;
        this.reader = actors.of(agency, Role.AANDACHTSFUNCTIONARIS);
    }

    void take(Predicate<Referral> which) {
        take(awaited(which));
    }

    void takeAndComplete(Predicate<Referral> which, String outcome) {
        var referral = awaited(which);
        take(referral);
        answer(referral, "completion", Map.of("outcome", outcome));
    }

    void decline(Predicate<Referral> which, String reason) {
        answer(awaited(which), "declination", Map.of("reason", reason));
    }

    private void take(Referral referral) {
        reader.post(address + "/" + referral.referral() + "/acknowledgement", Referral.class);
        reader.post(address + "/" + referral.referral() + "/acceptance", Referral.class);
    }

    private void answer(Referral referral, String answer, Object body) {
        reader.post(address + "/" + referral.referral() + "/" + answer, body, Referral.class);
    }

    private Referral awaited(Predicate<Referral> which) {
        return Await.until("A referral to " + agency, () -> find(which), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Referral> find(Predicate<Referral> which) {
        return Referrals.all(address, reader).stream()
                .filter(referral -> referral.agency().equals(agency))
                .filter(which)
                .findFirst();
    }
}
