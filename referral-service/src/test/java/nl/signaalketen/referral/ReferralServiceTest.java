package nl.signaalketen.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.contract.ReferralTopics;
import nl.signaalketen.signal.contract.SignalTopics;
import org.junit.jupiter.api.Test;

/** What an agency finds in its inbox, and how it answers. */
class ReferralServiceTest extends RunningReferrals {

    private static final String AVIM = worksFor("avim-limburg", "SCREENING_PARTNER", "NOORD_LIMBURG");
    private static final String VEILIG_THUIS = worksFor("vt-nml", "AANDACHTSFUNCTIONARIS", "NOORD_LIMBURG");

    @Test
    void a_hard_signal_is_in_the_inboxes_of_avim_and_veilig_thuis() {
        var signal = reported(ASignal.hard(newId()));
        var atAvim = theOne(AVIM, "signal", signal);
        var atVeiligThuis = theOne(VEILIG_THUIS, "signal", signal);
        assertThat(atAvim.path("track").asString()).isEqualTo("STRAFRECHT");
        assertThat(atAvim.path("state").asString()).isEqualTo("ASKED");
        assertThat(atAvim.path("rules").toString()).isEqualTo("[\"R1-avim\"]");
        assertThat(atVeiligThuis.path("track").asString()).isEqualTo("ZORG");
    }

    @Test
    void the_same_signal_again_is_no_news() {
        var signal = ASignal.hard(newId());
        var event = UUID.randomUUID().toString();
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported(), event);
        var referral = theOne(AVIM, "signal", signal.id()).path("referral").asString();

        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported(), event);
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        var later = reported(ASignal.hard(newId()));
        theOne(AVIM, "signal", later);

        theOne(AVIM, "signal", signal.id());
        assertThat(service.database()
                        .sql("select count(*) from DomainEventEntry where aggregateIdentifier = ?")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_agency_that_is_asked_acknowledges_accepts_and_completes() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        assertThat(service.post(referral + "/acknowledgement", AVIM, "").text("state"))
                .isEqualTo("ACKNOWLEDGED");
        assertThat(service.post(referral + "/acceptance", AVIM, "").text("state"))
                .isEqualTo("ACCEPTED");
        assertThat(service.post(referral + "/acceptance", AVIM, "").status()).isEqualTo(200);
        assertThat(service.post(referral + "/declination", AVIM, "{\"reason\": \"ANDERS\"}")
                        .status())
                .isEqualTo(409);
        var done = service.post(referral + "/completion", AVIM, "{\"outcome\": \"ONDERZOEK_GESTART\"}");
        assertThat(done.text("state")).isEqualTo("COMPLETED");
        assertThat(done.text("outcome")).isEqualTo("ONDERZOEK_GESTART");
        assertThat(service.get("/v1/referrals?state=COMPLETED", AVIM).referrals())
                .extracting(row -> "/v1/referrals/" + row.path("referral").asString())
                .contains(referral);
    }

    @Test
    void an_outcome_that_does_not_fit_the_track_is_refused_naming_those_that_do() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        service.post(referral + "/acceptance", AVIM, "");
        var answer = service.post(referral + "/completion", AVIM, "{\"outcome\": \"OPVANG_GEBODEN\"}");
        assertThat(answer.status()).isEqualTo(400);
        var wrong = answer.body().path("errors").path(0);
        assertThat(wrong.path("field").asString()).isEqualTo("outcome");
        assertThat(wrong.path("problem").asString())
                .contains("STRAFRECHT", "ONDERZOEK_GESTART", "GEEN_ACTIE_NODIG")
                .doesNotContain("HULP_GEBODEN");
        assertThat(service.get(referral, AVIM).text("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void another_agency_sees_nothing_and_answers_nothing() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        var melder = worksFor("avim-limburg", "MELDER", "NOORD_LIMBURG");
        assertThat(service.get(referral, VEILIG_THUIS).status()).isEqualTo(404);
        assertThat(service.get(referral, melder).status()).isEqualTo(404);
        assertThat(service.get(referral, "").status()).isEqualTo(401);
        assertThat(service.post(referral + "/acceptance", VEILIG_THUIS, "").status())
                .isEqualTo(404);
        assertThat(service.get(referral, AVIM).text("state")).isEqualTo("ASKED");
    }

    @Test
    void a_wrong_body_is_answered_with_every_wrong_field() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        var answer =
                service.post(referral + "/declination", AVIM, "{\"reason\": \"GEEN_ZIN\", \"because\": \"of a name\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").values())
                .extracting(wrong -> wrong.path("field").asString())
                .containsExactlyInAnyOrder("reason", "because");
    }

    @Test
    void the_chain_hears_what_was_asked_and_what_came_of_it() {
        var signal = ASignal.hard(newId());
        var referral = asked(AVIM, signal);
        service.post(referral + "/declination", AVIM, "{\"reason\": \"NIET_BEVOEGD\"}");
        var id = referral.substring("/v1/referrals/".length());
        try (var chain = new Topic(ReferralTopics.REFERRALS)) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(chain.typesOf(id))
                        .containsExactly("nl.signaalketen.ReferralAsked.v1", "nl.signaalketen.ReferralDeclined.v1");
                assertThat(chain.typesOf(signal.id())).containsExactly("nl.signaalketen.FeedbackOwed.v1");
            });
        }
    }
}
