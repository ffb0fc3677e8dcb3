package nl.signaalketen.local.demo;

/**
 * A referral as the agency that was asked found it in its inbox.
 *
 * @param agencyKind kind of that agency
 */
record Asked(String referral, String casus, String betrokkene, String agencyKind, String shelter) {

    boolean isToCentre() {
        return shelter.equals("GESPECIALISEERD_CENTRUM");
    }
}
