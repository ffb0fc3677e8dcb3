package nl.signaalketen.referral.routing;

import java.util.Collection;
import java.util.List;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.referral.model.RoutingCommand.KeepRouting;

/**
 * What is to be done after the table was asked.
 *
 * @param decisions each question with its answer, also where the answer is that nobody is asked, and who places by hand
 * @param requests who is asked for what
 */
public record Wanted(List<KeepRouting> decisions, Collection<Request> requests) {}
