package nl.signaalketen.signal.contract;

import java.util.List;

/** The codes that facts may hold, for whoever asks by code. A test of signal-service holds them to its model. */
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

    private CodeLists() {}
}
