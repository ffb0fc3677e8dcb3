package nl.signaalketen.signal.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import nl.signaalketen.signal.vault.Narrative;
import nl.signaalketen.signal.vault.PersonDetails;
import org.jspecify.annotations.Nullable;
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
        var personal = new HashMap<UUID, Object>();
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
                narrative(post.narrative(), post.address(), personal));
        return new Posted<>(report, personal);
    }

    private static ConcernedPerson person(SignalPost.Person person, LocalDate seenOn, Map<UUID, Object> personal) {
        var number = UUID.randomUUID();
        var details = new PersonDetails(person.name(), person.birthDate(), person.address(), person.telephone());
        personal.put(number, details);
        return new ConcernedPerson(
                number,
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

    static @Nullable UUID narrative(@Nullable String text, @Nullable String address, Map<UUID, Object> personal) {
        if (text == null && address == null) {
            return null;
        }
        var number = UUID.randomUUID();
        personal.put(number, new Narrative(text, address));
        return number;
    }
}
