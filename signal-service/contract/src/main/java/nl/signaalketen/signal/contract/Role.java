package nl.signaalketen.signal.contract;

/** What a caller may be, as in the claim {@code roles} of a token. Source: the role table of the domain (docs/glossary.md). */
public enum Role {
    MELDER,
    AANDACHTSFUNCTIONARIS,
    SCREENING_PARTNER,
    PROCESREGISSEUR,
    CASUSREGISSEUR,
    ZORGCOORDINATOR,
    KETENREGISSEUR,
    OPS,
    PRIVACY_OFFICER
}
