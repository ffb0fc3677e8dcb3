package nl.signaalketen.bench.fill;

import java.util.List;

/** Where something happens in the histories of the bench: regions and agencies of the reference data, some of each country. */
record Region(String code, String country, String municipality, String agency, String agencyKind) {

    static final List<Region> ALL = List.of(
            new Region("MIDDEN_LIMBURG", "NL", "GM0957", "school-roermond", "ONDERWIJS"),
            new Region("MIDDEN_LIMBURG", "NL", "GM1641", "gemeente-maasgouw", "GEMEENTE"),
            new Region("NOORD_LIMBURG", "NL", "GM0983", "hotel-venlo", "HOTEL"),
            new Region("ZUID_LIMBURG", "NL", "GM0935", "gemeente-maastricht", "GEMEENTE"),
            new Region("ZUID_LIMBURG", "NL", "GM0935", "kmar", "KMAR"),
            new Region("LIMBURG", "BE", "NIS72041", "rsz", "RSZ"),
            new Region("LIMBURG", "BE", "NIS72042", "tsw", "TSW"));
}
