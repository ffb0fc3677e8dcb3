package nl.signaalketen.signal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
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

/** Takes a posted signal apart; says all that is wrong with it, as far as a schema cannot. */
@Component
public class SignalReading {

    private final Agencies agencies;
    private final Fingerprints fingerprints;
    private final Clock clock;

    SignalReading(Agencies agencies, Fingerprints fingerprints, Clock clock) {
        this.agencies = agencies;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** @throws InvalidInput naming every wrong field */
    Posted<SignalReport> read(SignalPost post, Agency agency) {
        var wrong = new ArrayList<Wrong>();
        var place = agencies.place(post.municipality(), post.region(), wrong);
        Dates.notLaterThanToday("observedOn", post.observedOn(), clock, wrong);
        var personal = new HashMap<UUID, Object>();
        var persons = new ArrayList<ConcernedPerson>();
        var posted = Objects.requireNonNullElse(post.persons(), List.<SignalPost.Person>of());
        for (int index = 0; index < posted.size(); index++) {
            persons.add(person(posted.get(index), post.observedOn(), "persons/" + index, personal, wrong));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        var report = new SignalReport(
                new Origin(agency.id(), agency.kind(), post.reference(), fingerprints.of(post)),
                null,
                post.observedOn(),
                place.orElseThrow(),
                Objects.requireNonNullElse(post.exploitation(), Exploitation.ONBEKEND),
                post.sector(),
                Objects.requireNonNullElse(post.indicators(), List.of()),
                post.acute(),
                post.measuresPossible(),
                post.movedTo(),
                Objects.requireNonNullElse(post.receivingMunicipalities(), List.of()),
                persons,
                narrative(post.narrative(), post.address(), personal));
        return new Posted<>(report, personal);
    }

    private ConcernedPerson person(
            SignalPost.Person person, LocalDate seenOn, String field, Map<UUID, Object> personal, List<Wrong> wrong) {
        var number = UUID.randomUUID();
        if (person.birthDate() != null && person.birthDate().isAfter(seenOn)) {
            wrong.add(new Wrong(field + "/birthDate", "must not be after observedOn"));
        }
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
