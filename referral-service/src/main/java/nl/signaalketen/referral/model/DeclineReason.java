package nl.signaalketen.referral.model;

/** Why an agency does not take a referral on; code list "decline reasons". */
public enum DeclineReason {
    NIET_BEVOEGD,
    BUITEN_WERKGEBIED,
    GEEN_CAPACITEIT,
    ONVOLDOENDE_INFORMATIE,
    TOESTEMMING_ONTBREEKT,
    ELDERS_IN_BEHANDELING,
    ANDERS
}
