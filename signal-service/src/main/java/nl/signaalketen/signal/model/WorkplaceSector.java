package nl.signaalketen.signal.model;

/** Code list "workplace sector": that of the RSZ, and what the Netherlands adds. */
public enum WorkplaceSector {
    SLAGERIJ_SLACHTHUIZEN,
    BAKKERIJ,
    CARWASH_TRUCKWASH,
    KAPPERS_SCHOONHEIDSSALONS,
    DETAILHANDEL,
    BOUW,
    MATERIAALFABRIEK,
    GROOTHANDEL,
    HORECA,
    TUINBOUW_FRUITTEELT,
    LOGISTIEK,
    MANEGES,
    SCHOONMAAK,
    PROSTITUTIE,
    DIVERSE_DIENSTEN,
    TRANSPORT,
    HUISHOUDELIJK_WERK,
    SORTERING_RECYCLAGE,
    UITZENDBUREAU,
    SEKSINRICHTING,
    MASSAGESALON,
    ZORG,
    ONDERWIJS,
    ONLINE,
    OVERIG
}
