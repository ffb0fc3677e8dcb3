package nl.signaalketen.screening.casus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.screening.casus.CasusFile.Concerned;
import nl.signaalketen.screening.casus.CasusFile.Judgement;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Classification;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.PersonNumber;
import nl.signaalketen.screening.model.Route.Track;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;
import nl.signaalketen.screening.signals.CircumstancesColumns;

/** From rows to records. */
final class Rows {

    private Rows() {}

    static CasusFile casus(ResultSet row) throws SQLException {
        var casusregisseur = row.getString("casusregisseur");
        return new CasusFile(
                new CasusId(row.getObject("casus", UUID.class)),
                CircumstancesColumns.read(row),
                array(row, "tracks").stream().map(Track::valueOf).toList(),
                casusregisseur == null ? null : new Subject(casusregisseur),
                List.of(),
                List.of());
    }

    static BetrokkeneId betrokkene(ResultSet row) throws SQLException {
        return new BetrokkeneId(row.getObject("betrokkene", UUID.class));
    }

    static Concerned concerned(ResultSet row, List<Judgement> judgements) throws SQLException {
        return new Concerned(
                betrokkene(row),
                new NamedPerson(
                        new PersonNumber(row.getString("person")),
                        row.getString("checklist"),
                        NamedPerson.Role.valueOf(row.getString("role")),
                        new Code(row.getString("sex")),
                        new Code(row.getString("nationality")),
                        new Code(row.getString("age_band")),
                        new Code(row.getString("residence")),
                        row.getBoolean("minor")),
                new SignalId(row.getObject("signal", UUID.class)),
                row.getObject("consent", Boolean.class),
                judgements);
    }

    static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                new Classification(
                        Classificatie.valueOf(row.getString("classificatie")),
                        Classification.Stage.valueOf(row.getString("stage")),
                        Classification.Reason.valueOf(row.getString("reason")),
                        array(row, "indicators").stream().map(Code::new).toList()),
                new Subject(row.getString("decided_by")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
