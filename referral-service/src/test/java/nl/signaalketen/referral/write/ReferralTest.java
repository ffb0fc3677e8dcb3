package nl.signaalketen.referral.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.referral.Examples.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.signaalketen.referral.Examples;
import nl.signaalketen.referral.model.AcknowledgementTimes;
import nl.signaalketen.referral.model.CommandRefused;
import nl.signaalketen.referral.model.DeclineReason;
import nl.signaalketen.referral.model.Level;
import nl.signaalketen.referral.model.Outcome;
import nl.signaalketen.referral.model.ReferralCommand;
import nl.signaalketen.referral.model.ReferralCommand.*;
import nl.signaalketen.referral.model.ReferralEvent.*;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Request;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Request REQUEST = Examples.hardRequest();
    private static final ReferralId ID = ReferralId.of(REQUEST);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant FIRST_TERM = NOW.plus(HOUR);
    private static final ReferralAsked ASKED = new ReferralAsked(ID, REQUEST, NOW, FIRST_TERM);

    private FixtureConfiguration<Referral> referral;

    @BeforeEach
    void set_up() {
        AcknowledgementTimes anHour = (urgency, country, from) -> from.plus(HOUR);
        referral = new AggregateTestFixture<>(Referral.class)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC))
                .registerInjectableResource(anHour)
                .registerCommandTargetResolver(command ->
                        new VersionedAggregateIdentifier(((ReferralCommand) command.getPayload()).referral(), null));
    }

    @Test
    void an_agency_that_is_asked_has_until_its_term_to_say_so() {
        referral.givenNoPriorActivity()
                .when(message(new AskReferral(REQUEST)))
                .expectEvents(ASKED)
                .expectScheduledDeadlineWithName(FIRST_TERM, Referral.SILENCE);
    }

    @Test
    void asking_the_same_again_is_no_news_and_sets_no_second_term() {
        referral.given(ASKED)
                .when(message(new AskReferral(REQUEST)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectNoScheduledDeadlines();
    }

    @Test
    void silence_moves_on_to_the_second_contact_with_a_new_term() {
        referral.given(ASKED)
                .when(message(new EscalateReferral(ID, Level.EERSTE_CONTACT)))
                .expectEvents(new ReferralEscalated(ID, Level.TWEEDE_CONTACT, NOW, NOW.plus(HOUR)))
                .expectScheduledDeadlineWithName(NOW.plus(HOUR), Referral.SILENCE);
    }

    @Test
    void silence_of_the_second_contact_comes_before_the_procesregisseur_and_stays_there() {
        referral.given(ASKED, new ReferralEscalated(ID, Level.TWEEDE_CONTACT, NOW, FIRST_TERM))
                .when(message(new EscalateReferral(ID, Level.TWEEDE_CONTACT)))
                .expectEvents(new ReferralEscalated(ID, Level.PROCESREGISSEUR, NOW, FIRST_TERM))
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_term_that_an_answer_has_overtaken_does_nothing() {
        referral.given(ASKED, new ReferralAcknowledged(ID, "ada", NOW))
                .when(message(new EscalateReferral(ID, Level.EERSTE_CONTACT)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_is_accepted_still_says_what_was_asked() {
        referral.given(ASKED, new ReferralAcknowledged(ID, "ada", NOW))
                .when(message(new AcceptReferral(ID, "ada")))
                .expectEvents(new ReferralAccepted(ID, REQUEST, "ada", NOW));
    }

    @Test
    void what_is_declined_cannot_be_accepted() {
        referral.given(ASKED, new ReferralDeclined(ID, DeclineReason.GEEN_CAPACITEIT, "ada", NOW))
                .when(message(new AcceptReferral(ID, "ada")))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    @Test
    void the_police_completes_an_investigation_and_never_shelter() {
        referral.given(ASKED, new ReferralAccepted(ID, REQUEST, "ada", NOW))
                .when(message(new CompleteReferral(ID, Outcome.OPVANG_GEBODEN, "ada")))
                .expectNoEvents()
                .expectException(CommandRefused.class);
        referral.given(ASKED, new ReferralAccepted(ID, REQUEST, "ada", NOW))
                .when(message(new CompleteReferral(ID, Outcome.ONDERZOEK_GESTART, "ada")))
                .expectEvents(new ReferralCompleted(ID, Outcome.ONDERZOEK_GESTART, "ada", NOW));
    }

    @Test
    void an_outcome_on_record_stays_though_it_would_not_fit_today() {
        var onRecord = new ReferralCompleted(ID, Outcome.OPVANG_GEBODEN, "ada", NOW);
        referral.given(ASKED, new ReferralAccepted(ID, REQUEST, "ada", NOW), onRecord)
                .when(message(new CompleteReferral(ID, Outcome.OPVANG_GEBODEN, "ada")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void only_what_was_accepted_can_be_completed() {
        referral.given(ASKED)
                .when(message(new CompleteReferral(ID, Outcome.HULP_GEBODEN, "ada")))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }
}
