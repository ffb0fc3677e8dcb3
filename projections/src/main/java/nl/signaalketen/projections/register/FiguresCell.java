package nl.signaalketen.projections.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.signaalketen.projections.register.Registration.DossierKind;
import nl.signaalketen.projections.register.Registration.Majority;
import nl.signaalketen.projections.register.Registration.NationalityGroup;
import nl.signaalketen.projections.register.Registration.RegistrationSector;

/**
 * How many persons have the same traits.
 *
 * @param registered how many they are with those of the risk group
 */
record FiguresCell(
        List<String> regions,
        List<String> agencyKinds,
        String sex,
        NationalityGroup nationalityGroup,
        Majority majority,
        String exploitation,
        RegistrationSector sector,
        String classificatie,
        DossierKind dossierKind,
        int counted,
        int registered) {

    static FiguresCell of(ResultSet row) throws SQLException {
        var exploitation = row.getString("exploitation");
        return new FiguresCell(
                Registrations.codes(row, "regions"),
                Registrations.codes(row, "agency_kinds"),
                row.getString("sex"),
                NationalityGroup.of(row.getString("nationality")),
                Majority.of(row.getString("age_band")),
                exploitation,
                RegistrationSector.of(exploitation),
                Registrations.classificatie(row),
                DossierKind.of(row.getBoolean("shelter_asked"), row.getBoolean("help_accepted")),
                row.getInt("counted"),
                row.getInt("registered"));
    }
}
