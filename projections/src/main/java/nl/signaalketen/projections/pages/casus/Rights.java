package nl.signaalketen.projections.pages.casus;

import java.util.List;

/**
 * Which acts a page offers. Whether they are done is for screening-service, which knows the casus.
 *
 * @param stages of the classifications that may be given
 * @param reads whose name the vault tells
 */
record Rights(boolean adds, List<String> stages, boolean recordsConsent, boolean determinesRoute, Reads reads) {

    /** What the vault tells the reader; of a narrative, which tells of everybody, only who reads all. Source: docs/api, persons and texts. */
    enum Reads {
        NOBODY,
        POSSIBLE_VICTIMS,
        ALL
    }

    /** Those of somebody who decides nothing. */
    static Rights toRead(Reads reads) {
        return new Rights(false, List.of(), false, false, reads);
    }

    public boolean readsNarratives() {
        return reads == Reads.ALL;
    }

    public boolean reads(Standing.Betrokkene somebody) {
        return reads == Reads.ALL || reads == Reads.POSSIBLE_VICTIMS && somebody.isPossibleVictim();
    }

    public boolean isClassifier() {
        return !stages.isEmpty();
    }
}
