package nl.signaalketen.signal.contract;

import java.util.List;

/** The codes that facts and receipts may hold, for whoever asks by code. Tests of signal-service hold them to its own. */
public final class CodeLists {

    /** Code list "exploitation"; the last three are related phenomena, not trafficking. */
    public static final List<String> EXPLOITATION = List.of(
            "SEKSUELE_UITBUITING",
            "ARBEIDSUITBUITING",
            "CRIMINELE_UITBUITING",
            "GEDWONGEN_BEDELARIJ",
            "GEDWONGEN_ORGAANVERWIJDERING",
            "ONBEKEND",
            "MENSENSMOKKEL",
            "HUISJESMELKERIJ",
            "ZORGFRAUDE");

    /** Code list "workplace sector". */
    public static final List<String> WORKPLACE_SECTOR = List.of(
            "SLAGERIJ_SLACHTHUIZEN",
            "BAKKERIJ",
            "CARWASH_TRUCKWASH",
            "KAPPERS_SCHOONHEIDSSALONS",
            "DETAILHANDEL",
            "BOUW",
            "MATERIAALFABRIEK",
            "GROOTHANDEL",
            "HORECA",
            "TUINBOUW_FRUITTEELT",
            "LOGISTIEK",
            "MANEGES",
            "SCHOONMAAK",
            "PROSTITUTIE",
            "DIVERSE_DIENSTEN",
            "TRANSPORT",
            "HUISHOUDELIJK_WERK",
            "SORTERING_RECYCLAGE",
            "UITZENDBUREAU",
            "SEKSINRICHTING",
            "MASSAGESALON",
            "ZORG",
            "ONDERWIJS",
            "ONLINE",
            "OVERIG");

    /** Code list "controle action". */
    public static final List<String> CONTROLE_ACTION = List.of(
            "REGULIER", "FLEX_ACTIE", "JOINT_ACTION_DAY", "EMPACT_ACTION_DAY", "FOCUS_PROJECT", "MULTIDISCIPLINAIR");

    /** Acute or not. */
    public static final List<String> URGENCY = List.of("HARD", "ZACHT");

    /** Code lists "indicators" (COL 01/2015, annex 5, and what the Netherlands adds) and, from MINDERJARIG on, "aggravating". */
    public static final List<String> INDICATOR = List.of(
            "GEEN_EIGEN_IDENTITEITSDOCUMENTEN",
            "ILLEGAAL_VERBLIJF",
            "LAAG_OF_GEEN_LOON",
            "LOON_AFSTAAN",
            "REISSCHULD",
            "GEEN_AANGIFTE_TEWERKSTELLING",
            "FRAUDULEUZE_DETACHERING",
            "GEEN_GEPAST_WERKGEREEDSCHAP",
            "ONVEILIGE_OF_ONGEZONDE_WERKOMSTANDIGHEDEN",
            "GEEN_CONTACT_MET_BUITENWERELD",
            "BEPERKTE_BEWEGINGSVRIJHEID",
            "ERBARMELIJKE_HUISVESTING",
            "GEEN_MEDISCHE_VERZORGING",
            "ABNORMAAL_LANGE_ARBEIDSTIJD",
            "VALSE_IDENTITEIT",
            "CAMERATOEZICHT",
            "WERVING_VIA_SOCIALE_MEDIA",
            "AFHANKELIJKHEIDSRELATIE",
            "DREIGING_MET_OPENBAARMAKING",
            "ZELFDE_TELEFOONNUMMER_IN_ADVERTENTIES",
            "MINDERJARIG",
            "MISBRUIK_VAN_GEZAG",
            "MISBRUIK_VAN_KWETSBARE_POSITIE",
            "BEDREIGING_GEWELD_OF_DWANG",
            "LEVEN_IN_GEVAAR",
            "BLIJVENDE_ARBEIDSONGESCHIKTHEID",
            "GEWOONTE",
            "VERENIGING",
            "CRIMINELE_ORGANISATIE",
            "OVERLIJDEN",
            "OPENBAAR_GEZAGSDRAGER");

    /** What a person is in a signal. */
    public static final List<String> PERSON_ROLE = List.of("MOGELIJK_SLACHTOFFER", "VERDACHTE", "GETUIGE");

    /** As in registrations. */
    public static final List<String> SEX = List.of("M", "V", "X", "ONBEKEND");

    /** Code list "residence". */
    public static final List<String> RESIDENCE = List.of(
            "NEDERLANDER_OF_BELG",
            "EU_BURGER",
            "RECHTMATIG",
            "ASIELPROCEDURE",
            "ZONDER_RECHTMATIG_VERBLIJF",
            "AMV_NBMV",
            "ONBEKEND");

    /** On what ground a person or text is erased. */
    public static final List<String> ERASURE_GROUND = List.of("VERZOEK_BETROKKENE", "BEWAARTERMIJN", "ONRECHTMATIG");

    private CodeLists() {}
}
