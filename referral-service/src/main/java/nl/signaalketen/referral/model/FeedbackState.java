package nl.signaalketen.referral.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.referral.model.FeedbackCommand.*;
import nl.signaalketen.referral.model.FeedbackEvent.*;

/**
 * Where the feedback of a signal stands, and the table of what may become of it: first the aandachtsfunctionaris, then the
 * melder. Report and weighing come from topics that are not ordered among each other, so either may be heard first; whether
 * a term stands is no part of the order, and is held beside it. Source: NML 4.2, steps 8 and 9.
 */
public sealed interface FeedbackState {

    boolean termSet();

    record Unowed(boolean termSet) implements FeedbackState {}

    record Owed(String agency, boolean termSet) implements FeedbackState {}

    record ToldAandachtsfunctionaris(String agency, FollowUp followUp, boolean termSet) implements FeedbackState {}

    record ToldMelder(FollowUp toAandachtsfunctionaris, FollowUp toMelder, boolean termSet) implements FeedbackState {}

    record Step(FeedbackState from, FeedbackCommand wish) {}

    default List<FeedbackEvent> decide(FeedbackCommand command, Instant now) {
        return switch (new Step(this, command)) {
            case Step(Unowed _, OweFeedback c) ->
                List.of(new FeedbackOwed(c.signal(), c.agency(), c.region(), c.since()));
            case Step(var s, SetFeedbackTerm c)
            when !s.termSet() -> List.of(new FeedbackTermSet(c.signal(), c.aandachtsfunctionarisBy(), c.melderBy()));
            case Step(Owed s, TellAandachtsfunctionaris c) ->
                List.of(new AandachtsfunctionarisTold(c.signal(), s.agency(), c.followUp(), c.by(), now));
            case Step(ToldAandachtsfunctionaris s, TellMelder c) ->
                List.of(new MelderTold(c.signal(), s.agency(), c.followUp(), c.by(), now));

            // the same wish twice is no news; the first term stands
            case Step(var _, OweFeedback _), Step(var _, SetFeedbackTerm _) -> List.of();
            case Step(ToldAandachtsfunctionaris s, TellAandachtsfunctionaris c)
            when s.followUp() == c.followUp() -> List.of();
            case Step(ToldMelder s, TellAandachtsfunctionaris c)
            when s.toAandachtsfunctionaris() == c.followUp() -> List.of();
            case Step(ToldMelder s, TellMelder c) when s.toMelder() == c.followUp() -> List.of();

            case Step(var from, var refused) -> throw CommandRefused.in((Record) from, (Record) refused);
        };
    }

    default FeedbackState evolve(FeedbackEvent event) {
        return switch (event) {
            case FeedbackOwed e -> new Owed(e.agency(), termSet());
            case FeedbackTermSet _ -> withTerm();
            case AandachtsfunctionarisTold e -> new ToldAandachtsfunctionaris(e.agency(), e.followUp(), termSet());
            case MelderTold e -> new ToldMelder(((ToldAandachtsfunctionaris) this).followUp(), e.followUp(), termSet());
        };
    }

    private FeedbackState withTerm() {
        return switch (this) {
            case Unowed _ -> new Unowed(true);
            case Owed s -> new Owed(s.agency(), true);
            case ToldAandachtsfunctionaris s -> new ToldAandachtsfunctionaris(s.agency(), s.followUp(), true);
            case ToldMelder s -> new ToldMelder(s.toAandachtsfunctionaris(), s.toMelder(), true);
        };
    }
}
