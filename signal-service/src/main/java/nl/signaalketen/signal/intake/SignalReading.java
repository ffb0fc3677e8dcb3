package nl.signaalketen.signal.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.model.AgeBand;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Origin;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.Residence;
import nl.signaalketen.signal.model.Sex;
import nl.signaalketen.signal.model.SignalReport;
import nl.signaalketen.signal.vault.Fingerprints;
import nl.signaalketen.signal.vault.PersonDetails;
import org.springframework.stereotype.Component;

/** Takes a posted signal apart. Its form and meaning have been checked. */
@Component
final class SignalReading {

    private final Places places;
    private final Fingerprints fingerprints;

    SignalReading(Places places, Fingerprints fingerprints) {
        this.places = places;
        this.fingerprints = fingerprints;
    }

    Posted<SignalReport> read(SignalPost post, Agency agency) {
        var personal = new Personal();
        var persons = Objects.requireNonNullElse(post.persons(), List.<SignalPost.Person>of());
        var report = new SignalReport(
                new Origin(agency.id(), agency.kind(), post.reference(), fingerprints.of(post)),
                null,
                post.observedOn(),
                places.of(post.municipality(), post.region()),
                Objects.requireNonNullElse(post.exploitation(), Exploitation.ONBEKEND),
                post.sector(),
                Objects.requireNonNullElse(post.indicators(), List.of()),
                post.acute(),
                post.measuresPossible(),
                post.movedTo(),
                Objects.requireNonNullElse(post.receivingMunicipalities(), List.of()),
                persons.stream()
                        .map(person -> person(person, post.observedOn(), personal))
                        .toList(),
                personal.narrative(post.narrative(), post.address()));
        return new Posted<>(report, personal.byNumber());
    }

    private static ConcernedPerson person(SignalPost.Person person, LocalDate seenOn, Personal personal) {
        var details = new PersonDetails(person.name(), person.birthDate(), person.address(), person.telephone());
        return new ConcernedPerson(
                personal.person(details),
                null,
                Objects.requireNonNullElse(person.role(), PersonRole.MOGELIJK_SLACHTOFFER),
                Objects.requireNonNullElse(person.sex(), Sex.ONBEKEND),
                Objects.requireNonNullElse(person.nationality(), "ONBEKEND"),
                ageBand(person, seenOn),
                Objects.requireNonNullElse(person.residence(), Residence.ONBEKEND),
                Objects.requireNonNullElse(person.indicators(), List.of()));
    }

    private static AgeBand ageBand(SignalPost.Person person, LocalDate seenOn) {
        if (person.birthDate() != null) {
            return AgeBand.of(Period.between(person.birthDate(), seenOn).getYears());
        }
        return person.age() == null ? AgeBand.ONBEKEND : AgeBand.of(person.age());
    }
}
