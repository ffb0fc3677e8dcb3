package nl.signaalketen.signal.draft;

import java.util.UUID;
import nl.signaalketen.platform.access.Caller;

/** Who writes a draft: a person, for the agency they act for. As the same person for another agency one finds nothing. */
record Author(String subject, String agency) {

    static Author of(Caller caller) {
        return new Author(caller.subject(), caller.agency());
    }

    /** What a sealed draft is bound to, so that it opens for nobody under whose name its row is put. */
    String bound(UUID draft) {
        return draft + "/" + agency + "/" + subject;
    }
}
