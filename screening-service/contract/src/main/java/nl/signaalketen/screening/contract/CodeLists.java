package nl.signaalketen.screening.contract;

import java.util.List;

/** The codes that facts of the screening meeting may hold, for whoever asks by code. A test of screening-service holds them to its model. */
public final class CodeLists {

    /** What the meeting makes of a signal. Source: NML 4.2, step 6. */
    public static final List<String> OUTCOME =
            List.of("CASUS", "AANVULLEN_EN_AANHOUDEN", "ANDER_FENOMEEN", "GEEN_MENSENHANDEL");

    /** Why the meeting weighed a signal so. */
    public static final List<String> WEIGHING_REASON = List.of(
            "CONCREET_GENOEG",
            "SAMENHANG_MET_CASUS",
            "ONVOLDOENDE_INFORMATIE",
            "WACHT_OP_ANTWOORD",
            "GEEN_AANWIJZINGEN",
            "MENSENSMOKKEL",
            "HUISJESMELKERIJ",
            "ZORGFRAUDE",
            "ANDERS");

    /** What an agency may be asked about a signal that is held. */
    public static final List<String> QUESTION = List.of(
            "WAT_IS_BEKEND",
            "VERBLIJFSSTATUS",
            "INSCHRIJVING",
            "ARBEIDSVERLEDEN",
            "ANTECEDENTEN",
            "HUISVESTING",
            "ZORGBEHOEFTE",
            "VEILIGHEID");

    /** What a person is held to be, from nothing to a victim. Source: NML 4.2, step 6. */
    public static final List<String> CLASSIFICATIE = List.of("GEEN", "POTENTIEEL", "VERMOEDELIJK", "DAADWERKELIJK");

    /** Of a classification: provisional, and only then final. */
    public static final List<String> STAGE = List.of("VOORLOPIG", "DEFINITIEF");

    /** Why a person was classified so. */
    public static final List<String> CLASSIFICATION_REASON = List.of(
            "INDICATOREN",
            "VERKLARING_BETROKKENE",
            "BEVINDINGEN_CONTROLE",
            "ONDERZOEK_POLITIE",
            "RISICOFACTOREN",
            "NIEUWE_INFORMATIE",
            "GEEN_AANWIJZINGEN",
            "ANDERS");

    /** Care, criminal justice, administrative approach, inspection. Source: NML 4.2, step 7. */
    public static final List<String> TRACK = List.of("ZORG", "STRAFRECHT", "BESTUURLIJK", "TOEZICHT");

    /** Why the meeting set a route. */
    public static final List<String> ROUTE_REASON = List.of(
            "BESLUIT_OVERLEG",
            "VEILIGHEID_SLACHTOFFER",
            "WENS_SLACHTOFFER",
            "OPSPORINGSBELANG",
            "NIEUWE_INFORMATIE",
            "ANDERS");

    private CodeLists() {}
}
