package nl.signaalketen.referral.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.referral.model.ReferralCommand.*;
import nl.signaalketen.referral.model.ReferralEvent.*;

/** Where a referral stands, and the table of what may become of it. Source: NML 4.2, step 7. */
public sealed interface ReferralState {

    record Unasked() implements ReferralState {}

    record Asked(Request request, Level level, Instant acknowledgeBy) implements ReferralState {

        private boolean waitsFor(Level silent) {
            return level == silent && !level.isLast();
        }

        private ReferralEscalated escalated(EscalateReferral c, Instant now, AcknowledgementTimes times) {
            var next = level.next();
            var until = next.isLast() ? acknowledgeBy : times.acknowledgeBy(request.urgency(), request.country(), now);
            return new ReferralEscalated(c.referral(), next, now, until);
        }
    }

    record Acknowledged(Request request) implements ReferralState {}

    record Accepted(Track track) implements ReferralState {}

    record Declined(DeclineReason reason) implements ReferralState {}

    record Completed(Outcome outcome) implements ReferralState {}

    record Step(ReferralState from, ReferralCommand wish) {}

    default List<ReferralEvent> decide(ReferralCommand command, Instant now, AcknowledgementTimes times) {
        return switch (new Step(this, command)) {
            case Step(Unasked _, AskReferral(var id, var request)) ->
                List.of(new ReferralAsked(
                        id, request, now, times.acknowledgeBy(request.urgency(), request.country(), now)));
            case Step(Asked s, EscalateReferral c) when s.waitsFor(c.silent()) -> List.of(s.escalated(c, now, times));

            case Step(Asked _, AcknowledgeReferral c) -> List.of(new ReferralAcknowledged(c.referral(), c.by(), now));
            // an answer says that the question was seen
            case Step(Asked s, AcceptReferral c) ->
                List.of(new ReferralAccepted(c.referral(), s.request(), c.by(), now));
            case Step(Acknowledged s, AcceptReferral c) ->
                List.of(new ReferralAccepted(c.referral(), s.request(), c.by(), now));
            case Step(Asked _, DeclineReferral c) ->
                List.of(new ReferralDeclined(c.referral(), c.reason(), c.by(), now));
            case Step(Acknowledged _, DeclineReferral c) ->
                List.of(new ReferralDeclined(c.referral(), c.reason(), c.by(), now));
            case Step(Accepted s, CompleteReferral c)
            when c.outcome().fits(s.track()) -> List.of(new ReferralCompleted(c.referral(), c.outcome(), c.by(), now));

            // the same wish twice, and a deadline that an answer has overtaken, are no news
            case Step(var _, AskReferral _), Step(var _, EscalateReferral _) -> List.of();
            case Step(Acknowledged _, AcknowledgeReferral _), Step(Accepted _, AcknowledgeReferral _) -> List.of();
            case Step(Accepted _, AcceptReferral _) -> List.of();
            case Step(Declined s, DeclineReferral c) when s.reason() == c.reason() -> List.of();
            case Step(Completed s, CompleteReferral c) when s.outcome() == c.outcome() -> List.of();

            case Step(var from, var refused) -> throw CommandRefused.in((Record) from, (Record) refused);
        };
    }

    default ReferralState evolve(ReferralEvent event) {
        return switch (event) {
            case ReferralAsked e -> new Asked(e.request(), Level.EERSTE_CONTACT, e.acknowledgeBy());
            case ReferralEscalated e -> new Asked(((Asked) this).request(), e.level(), e.acknowledgeBy());
            case ReferralAcknowledged _ -> new Acknowledged(((Asked) this).request());
            case ReferralAccepted e -> new Accepted(e.request().track());
            case ReferralDeclined e -> new Declined(e.reason());
            case ReferralCompleted e -> new Completed(e.outcome());
        };
    }
}
