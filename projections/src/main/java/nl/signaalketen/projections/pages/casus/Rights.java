package nl.signaalketen.projections.pages.casus;

import java.util.List;

/**
 * Which acts a page offers. Whether they are done is for screening-service, which knows the casus.
 *
 * @param stages of the classifications that may be given
 */
record Rights(boolean adds, List<String> stages, boolean recordsConsent, boolean determinesRoute) {

    static final Rights NONE = new Rights(false, List.of(), false, false);

    public boolean isClassifier() {
        return !stages.isEmpty();
    }
}
