package nl.signaalketen.signal.intake;

import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.signal.model.ControleAction;
import nl.signaalketen.signal.model.ControleReport.Infringement;
import nl.signaalketen.signal.model.ControleReport.Workers;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.Measure;
import nl.signaalketen.signal.model.Residence;
import nl.signaalketen.signal.model.Sex;
import nl.signaalketen.signal.model.WorkplaceSector;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /v1/controles}; {@code controle.schema.json} says what each field may hold. */
@CheckedBy("controle.schema.json")
public record ControlePost(
        String reference,
        LocalDate date,
        @Nullable String municipality,
        @Nullable String region,
        WorkplaceSector sector,
        ControleAction action,
        int workplaces,
        Workers workers,
        @Nullable List<Infringement> infringements,
        @Nullable List<Measure> measures,
        @Nullable Exploitation exploitation,
        boolean acute,
        boolean measuresPossible,
        @Nullable String movedTo,
        @Nullable List<String> receivingMunicipalities,
        @Nullable String narrative,
        @Nullable String address,
        @Nullable List<Checklist> checklists) {

    /** The indicators met with one possible victim; what identifies goes to the vault. */
    public record Checklist(
            String reference,
            String nationality,
            Sex sex,
            int ageAtControle,
            @Nullable Residence residence,
            List<Indicator> indicators,
            @Nullable String name,
            @Nullable String telephone) {}
}
