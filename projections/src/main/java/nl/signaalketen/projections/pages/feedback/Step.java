package nl.signaalketen.projections.pages.feedback;

import java.util.List;
import java.util.Locale;

/** Who is told next. */
enum Step {
    TO_AANDACHTSFUNCTIONARIS,
    TO_MELDER;

    /** What may be told. Source: NML 4.2, steps 8 and 9. */
    static final List<String> FOLLOW_UPS = List.of(
            "IN_BEHANDELING",
            "OPGEPAKT_DOOR_PARTNERS",
            "AANVULLENDE_INFORMATIE_GEVRAAGD",
            "OVERGEDRAGEN_AAN_ANDER_OVERLEG",
            "GEEN_MENSENHANDEL",
            "AFGEROND");

    /** As the path of referral-service ends. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
