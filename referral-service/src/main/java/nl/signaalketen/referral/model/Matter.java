package nl.signaalketen.referral.model;

import org.jspecify.annotations.Nullable;

/**
 * What a signal or casus is about, as far as figures of referrals need to know.
 *
 * @param exploitation code list "exploitation"
 * @param sector code list "workplace sector"
 */
public record Matter(
        @Nullable String exploitation, @Nullable String sector) {

    /** Of what was asked before it was kept. */
    public static final Matter UNTOLD = new Matter(null, null);
}
