package nl.signaalketen.referral.model;

/** What came of a referral that was taken on; the sort of outcome and no more. */
public enum Outcome {
    HULP_GEBODEN,
    OPVANG_GEBODEN,
    HULP_GEWEIGERD,
    ONDERZOEK_GESTART,
    MAATREGEL_GENOMEN,
    CONTROLE_UITGEVOERD,
    DOORGEGEVEN,
    GEEN_VERGELIJKBARE_SITUATIE,
    GEEN_ACTIE_NODIG
}
