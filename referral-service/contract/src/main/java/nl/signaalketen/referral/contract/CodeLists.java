package nl.signaalketen.referral.contract;

import java.util.List;
import java.util.Map;

/** The codes that facts of referrals and feedback may hold, for whoever asks by code. A test of referral-service holds them to its model. */
public final class CodeLists {

    /** The sort of follow-up that may be told. Source: NML 4.2, steps 8 and 9. */
    public static final List<String> FOLLOW_UP = List.of(
            "IN_BEHANDELING",
            "OPGEPAKT_DOOR_PARTNERS",
            "AANVULLENDE_INFORMATIE_GEVRAAGD",
            "OVERGEDRAGEN_AAN_ANDER_OVERLEG",
            "GEEN_MENSENHANDEL",
            "AFGEROND");

    /** Code list "decline reasons". */
    public static final List<String> DECLINE_REASON = List.of(
            "NIET_BEVOEGD",
            "BUITEN_WERKGEBIED",
            "GEEN_CAPACITEIT",
            "ONVOLDOENDE_INFORMATIE",
            "TOESTEMMING_ONTBREEKT",
            "ELDERS_IN_BEHANDELING",
            "ANDERS");

    /** What came of a referral that was taken on. */
    public static final List<String> OUTCOME = List.of(
            "HULP_GEBODEN",
            "OPVANG_GEBODEN",
            "HULP_GEWEIGERD",
            "ONDERZOEK_GESTART",
            "MAATREGEL_GENOMEN",
            "CONTROLE_UITGEVOERD",
            "DOORGEGEVEN",
            "GEEN_VERGELIJKBARE_SITUATIE",
            "GEEN_ACTIE_NODIG");

    /** The outcomes that fit what was asked, by track; a referral that was completed before this was held to may have another. */
    public static final Map<String, List<String>> OUTCOME_OF_TRACK = Map.of(
            "ZORG",
            List.of("HULP_GEBODEN", "OPVANG_GEBODEN", "HULP_GEWEIGERD", "DOORGEGEVEN", "GEEN_ACTIE_NODIG"),
            "STRAFRECHT",
            List.of("ONDERZOEK_GESTART", "MAATREGEL_GENOMEN", "CONTROLE_UITGEVOERD", "DOORGEGEVEN", "GEEN_ACTIE_NODIG"),
            "BESTUURLIJK",
            List.of(
                    "MAATREGEL_GENOMEN",
                    "CONTROLE_UITGEVOERD",
                    "DOORGEGEVEN",
                    "GEEN_VERGELIJKBARE_SITUATIE",
                    "GEEN_ACTIE_NODIG"),
            "TOEZICHT",
            List.of(
                    "ONDERZOEK_GESTART",
                    "MAATREGEL_GENOMEN",
                    "CONTROLE_UITGEVOERD",
                    "DOORGEGEVEN",
                    "GEEN_VERGELIJKBARE_SITUATIE",
                    "GEEN_ACTIE_NODIG"));

    private CodeLists() {}
}
