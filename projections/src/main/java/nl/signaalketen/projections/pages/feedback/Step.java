package nl.signaalketen.projections.pages.feedback;

import java.util.Locale;

/** Who is told next. */
enum Step {
    TO_AANDACHTSFUNCTIONARIS,
    TO_MELDER;

    /** As the path of referral-service ends. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
