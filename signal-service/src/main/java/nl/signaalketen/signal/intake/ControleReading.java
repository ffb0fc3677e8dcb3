package nl.signaalketen.signal.intake;

import java.util.List;
import java.util.Objects;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.model.AgeBand;
import nl.signaalketen.signal.model.Concern;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.ControleId;
import nl.signaalketen.signal.model.ControleReport;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Origin;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.Residence;
import nl.signaalketen.signal.vault.Fingerprints;
import nl.signaalketen.signal.vault.PersonDetails;
import org.springframework.stereotype.Component;

/** Takes a posted controle apart. Its form and meaning have been checked. */
@Component
final class ControleReading {

    private final Places places;
    private final Fingerprints fingerprints;

    ControleReading(Places places, Fingerprints fingerprints) {
        this.places = places;
        this.fingerprints = fingerprints;
    }

    Posted<ControleReport> read(ControlePost post, Agency agency) {
        var filled = Objects.requireNonNullElse(post.checklists(), List.<ControlePost.Checklist>of());
        var id = ControleId.of(agency.id(), post.reference());
        var personal = new Personal();
        var report = new ControleReport(
                new Origin(agency.id(), agency.kind(), post.reference(), fingerprints.of(post)),
                post.date(),
                places.of(post.municipality(), post.region()),
                post.sector(),
                post.action(),
                post.workplaces(),
                post.workers(),
                Objects.requireNonNullElse(post.infringements(), List.of()),
                Objects.requireNonNullElse(post.measures(), List.of()),
                new Concern(
                        Objects.requireNonNullElse(post.exploitation(), Exploitation.ARBEIDSUITBUITING),
                        post.acute(),
                        post.measuresPossible(),
                        post.movedTo(),
                        Objects.requireNonNullElse(post.receivingMunicipalities(), List.of()),
                        personal.narrative(post.narrative(), post.address())),
                filled.stream()
                        .map(checklist -> person(id, checklist, personal))
                        .toList());
        return new Posted<>(report, personal.byNumber());
    }

    private static ConcernedPerson person(ControleId controle, ControlePost.Checklist checklist, Personal personal) {
        var details = new PersonDetails(checklist.name(), null, null, checklist.telephone());
        return new ConcernedPerson(
                personal.person(details),
                controle.checklist(checklist.reference()),
                PersonRole.MOGELIJK_SLACHTOFFER,
                checklist.sex(),
                checklist.nationality(),
                AgeBand.of(checklist.ageAtControle()),
                Objects.requireNonNullElse(checklist.residence(), Residence.ONBEKEND),
                checklist.indicators());
    }
}
