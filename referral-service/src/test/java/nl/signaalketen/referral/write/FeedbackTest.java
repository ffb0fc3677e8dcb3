package nl.signaalketen.referral.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.referral.Examples.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.signaalketen.referral.model.CommandRefused;
import nl.signaalketen.referral.model.FeedbackCommand;
import nl.signaalketen.referral.model.FeedbackCommand.*;
import nl.signaalketen.referral.model.FeedbackEvent.*;
import nl.signaalketen.referral.model.FollowUp;
import nl.signaalketen.referral.model.SignalId;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final SignalId SIGNAL = new SignalId(UUID.fromString("6a1a1f0e-7f7c-4a52-9c53-0d7a0f3a7a11"));
    private static final FeedbackOwed OWED = new FeedbackOwed(SIGNAL, "hotel-venlo", "NOORD_LIMBURG", NOW);
    private static final FeedbackTermSet TERM = new FeedbackTermSet(SIGNAL, NOW, NOW);
    private static final AandachtsfunctionarisTold TOLD =
            new AandachtsfunctionarisTold(SIGNAL, "hotel-venlo", FollowUp.IN_BEHANDELING, "ada", NOW);

    private FixtureConfiguration<Feedback> feedback;

    @BeforeEach
    void set_up() {
        feedback = new AggregateTestFixture<>(Feedback.class)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC))
                .registerCommandTargetResolver(command ->
                        new VersionedAggregateIdentifier(((FeedbackCommand) command.getPayload()).signal(), null));
    }

    @Test
    void feedback_is_owed_from_the_report_on() {
        feedback.givenNoPriorActivity()
                .when(message(new OweFeedback(SIGNAL, "hotel-venlo", "NOORD_LIMBURG", NOW)))
                .expectEvents(OWED);
    }

    @Test
    void a_weighing_that_is_heard_before_the_report_is_not_lost() {
        feedback.given(TERM)
                .when(message(new OweFeedback(SIGNAL, "hotel-venlo", "NOORD_LIMBURG", NOW)))
                .expectEvents(OWED);
    }

    @Test
    void the_aandachtsfunctionaris_is_told_first() {
        feedback.given(OWED)
                .when(message(new TellAandachtsfunctionaris(SIGNAL, FollowUp.IN_BEHANDELING, "ada")))
                .expectEvents(TOLD);
    }

    @Test
    void the_melder_is_not_told_before_the_aandachtsfunctionaris() {
        feedback.given(OWED, TERM)
                .when(message(new TellMelder(SIGNAL, FollowUp.IN_BEHANDELING, "ada")))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    @Test
    void the_melder_is_told_next() {
        feedback.given(OWED, TOLD, TERM)
                .when(message(new TellMelder(SIGNAL, FollowUp.AFGEROND, "bob")))
                .expectEvents(new MelderTold(SIGNAL, "hotel-venlo", FollowUp.AFGEROND, "bob", NOW));
    }
}
