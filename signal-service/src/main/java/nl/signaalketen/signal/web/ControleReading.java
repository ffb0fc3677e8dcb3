package nl.signaalketen.signal.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
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

/** Takes a posted controle apart; says all that is wrong with it, as far as a schema cannot. */
@Component
public class ControleReading {

    private final Agencies agencies;
    private final Fingerprints fingerprints;
    private final Clock clock;

    ControleReading(Agencies agencies, Fingerprints fingerprints, Clock clock) {
        this.agencies = agencies;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** @throws InvalidInput naming every wrong field */
    Posted<ControleReport> read(ControlePost post, Agency agency) {
        var wrong = new ArrayList<Wrong>();
        var place = agencies.place(post.municipality(), post.region(), wrong);
        Dates.notLaterThanToday("date", post.date(), clock, wrong);
        var filled = Objects.requireNonNullElse(post.checklists(), List.<ControlePost.Checklist>of());
        onceEach(filled, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        var id = ControleId.of(agency.id(), post.reference());
        var personal = new HashMap<UUID, Object>();
        var report = new ControleReport(
                new Origin(agency.id(), agency.kind(), post.reference(), fingerprints.of(post)),
                post.date(),
                place.orElseThrow(),
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
                        SignalReading.narrative(post.narrative(), post.address(), personal)),
                filled.stream()
                        .map(checklist -> person(id, checklist, personal))
                        .toList());
        return new Posted<>(report, personal);
    }

    private static void onceEach(List<ControlePost.Checklist> checklists, List<Wrong> wrong) {
        var seen = new HashSet<String>();
        for (int index = 0; index < checklists.size(); index++) {
            if (!seen.add(checklists.get(index).reference())) {
                wrong.add(new Wrong("checklists/" + index + "/reference", "is used twice in this controle"));
            }
        }
    }

    private static ConcernedPerson person(
            ControleId controle, ControlePost.Checklist checklist, Map<UUID, Object> personal) {
        var number = UUID.randomUUID();
        personal.put(number, new PersonDetails(checklist.name(), null, null, checklist.telephone()));
        return new ConcernedPerson(
                number,
                controle.checklist(checklist.reference()),
                PersonRole.MOGELIJK_SLACHTOFFER,
                checklist.sex(),
                checklist.nationality(),
                AgeBand.of(checklist.ageAtControle()),
                Objects.requireNonNullElse(checklist.residence(), Residence.ONBEKEND),
                checklist.indicators());
    }
}
