package nl.signaalketen.projections.publication;

import java.util.List;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;

/** What is about to be published; all of it read at the same moment. */
record Draft(
        PublicationName name,
        RuleVersionId countingRule,
        List<String> regions,
        Ends position,
        Figures figures,
        String by,
        String reason) {}
