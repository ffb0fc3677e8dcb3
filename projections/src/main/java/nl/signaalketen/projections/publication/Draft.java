package nl.signaalketen.projections.publication;

import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.web.Regions;

/** What is about to be published; all of it read at the same moment. */
record Draft(
        PublicationName name,
        RuleVersionId countingRule,
        Regions regions,
        String codeLists,
        Ends position,
        Figures figures,
        String by,
        String reason) {}
