package nl.signaalketen.projections.register;

import java.util.Arrays;
import java.util.List;
import nl.signaalketen.projections.exports.Export;
import org.jspecify.annotations.Nullable;

/** A registration as a row: what there are several of stands in one cell, with semicolons between. */
final class RegistrationsExport {

    static final List<String> COLUMNS = List.of(
            "person",
            "countedSince",
            "counted",
            "regions",
            "agencies",
            "agencyKinds",
            "sex",
            "nationality",
            "nationalityGroup",
            "majority",
            "exploitation",
            "sector",
            "classificatie",
            "shelterAsked",
            "dossierKind");

    private RegistrationsExport() {}

    static Export of(Export.Rows rows) {
        return new Export("registrations", COLUMNS, rows);
    }

    static List<@Nullable Object> row(Registration one) {
        return Arrays.asList(
                one.person(),
                one.countedSince().toString(),
                one.counted(),
                String.join(";", one.regions()),
                String.join(";", one.agencies()),
                String.join(";", one.agencyKinds()),
                one.sex(),
                one.nationality(),
                one.nationalityGroup().name(),
                one.majority().name(),
                one.exploitation(),
                one.sector().name(),
                one.classificatie(),
                one.shelterAsked(),
                one.dossierKind().name());
    }
}
