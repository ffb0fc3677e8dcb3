package nl.signaalketen.referral.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.referral.model.RoutingCommand.KeepRouting;
import nl.signaalketen.referral.model.RoutingId;

/** Puts questions before the table, and collects each with its answer. */
final class Enquiry {

    private final RuleBook rules;
    private final Map<RoutingId, KeepRouting> decisions = new LinkedHashMap<>();

    Enquiry(RuleBook rules) {
        this.rules = rules;
    }

    List<Answer> ask(Question question) {
        var decided = rules.decide(Routing.SET, question.on(), question.inputs().asMap());
        decisions.put(question.id(), question.decided(decided));
        return Answer.in(decided);
    }

    List<KeepRouting> decisions() {
        return List.copyOf(decisions.values());
    }
}
