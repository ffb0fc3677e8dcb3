package nl.signaalketen.referral.routing;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.Examples.hardRequest;
import static nl.signaalketen.referral.routing.TheTable.ROUTING;
import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.model.Matter;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Request;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a referral is about is kept with it, so that figures of referrals can be told by form and sector. */
class MatterOfReferralsTest {

    private static final ASignal LINNE = ASignal.hard("s").in("MIDDEN_LIMBURG", "GM1641", "NL");

    @Test
    void a_referral_has_the_form_and_sector_of_the_signal_it_follows_from() {
        var signal = LINNE.reported();
        assertThat(ROUTING.wantedBy(signal).requests())
                .isNotEmpty()
                .extracting(Request::matter)
                .containsOnly(new Matter(signal.exploitation(), signal.sector()));
    }

    @Test
    void what_is_passed_on_is_about_the_same() {
        var signal = LINNE.movedTo("BE").reported();
        var toEuriec = ROUTING.wantedBy(signal).requests().stream()
                .filter(request -> request.agency().equals("euriec"))
                .findFirst()
                .orElseThrow();
        assertThat(ROUTING.wantedBy(new ReferralAccepted(ReferralId.of(toEuriec), toEuriec, "ada", NOW))
                        .requests())
                .isNotEmpty()
                .extracting(Request::matter)
                .containsOnly(toEuriec.matter());
    }

    @Test
    void what_was_asked_before_its_matter_was_kept_stays_readable() {
        var json = JsonMapper.shared();
        var kept = json.readTree(json.writeValueAsString(hardRequest())).deepCopy();
        ((ObjectNode) kept).remove("matter");
        assertThat(json.treeToValue(kept, Request.class).matter()).isNull();
    }
}
