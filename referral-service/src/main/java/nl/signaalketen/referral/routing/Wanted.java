package nl.signaalketen.referral.routing;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.referral.model.RoutingCommand.KeepRouting;

/**
 * What is to be done after the table was asked.
 *
 * @param decisions each question with its answer, also where the answer is that nobody is asked, and who places by hand
 * @param requests who is asked for what
 */
public record Wanted(List<KeepRouting> decisions, Collection<Request> requests) {

    /** The same decisions, and nobody asked for what need not be asked. */
    public Wanted without(Predicate<Request> needless) {
        return new Wanted(decisions, requests.stream().filter(needless.negate()).toList());
    }
}
