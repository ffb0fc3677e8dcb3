package nl.signaalketen.signal.web;

import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.vault.Narrative;
import nl.signaalketen.signal.vault.PersonDetails;
import nl.signaalketen.signal.vault.Purpose;
import nl.signaalketen.signal.vault.Reading;
import nl.signaalketen.signal.vault.Vault;
import nl.signaalketen.signal.write.ConcernedPersons;
import nl.signaalketen.signal.write.ConcernedPersons.Belongs;
import nl.signaalketen.signal.write.ConcernedPersons.Kind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What identifies a person, for who works on the signal: the agency that reported it and the region that screens it. Each
 * reading is noted before it is answered; 410 where the person was erased.
 */
@RestController
@RequestMapping("/v1")
final class PersonController {

    private final ConcernedPersons persons;
    private final Vault vault;

    PersonController(ConcernedPersons persons, Vault vault) {
        this.persons = persons;
        this.vault = vault;
    }

    /**
     * Who is behind a number. For the aandachtsfunctionaris of the agency that reported, and screening partner and
     * procesregisseur of the region; a zorgcoördinator of the region reads possible victims alone.
     *
     * @param purpose for what it is read; 400 without one
     */
    @GetMapping("/persons/{number}")
    PersonDetails person(@PathVariable UUID number, @RequestHeader("Purpose") Purpose purpose, Caller caller) {
        var belongs = persons.find(number, Kind.PERSON).orElseThrow(NotFound::new);
        if (!caresFor(belongs, caller)) {
            mustWorkOn(belongs, caller);
        }
        return vault.open(number, PersonDetails.class, reading(caller, purpose));
    }

    /**
     * What was told. As for persons, but not for a zorgcoördinator: a narrative tells of suspects and witnesses too.
     *
     * @param purpose for what it is read; 400 without one
     */
    @GetMapping("/narratives/{number}")
    Narrative narrative(@PathVariable UUID number, @RequestHeader("Purpose") Purpose purpose, Caller caller) {
        mustWorkOn(persons.find(number, Kind.NARRATIVE).orElseThrow(NotFound::new), caller);
        return vault.open(number, Narrative.class, reading(caller, purpose));
    }

    private static boolean caresFor(Belongs belongs, Caller caller) {
        return caller.is(Role.ZORGCOORDINATOR)
                && caller.regions().contains(belongs.region())
                && belongs.role() == PersonRole.MOGELIJK_SLACHTOFFER;
    }

    private static void mustWorkOn(Belongs belongs, Caller caller) {
        if (caller.is(Role.AANDACHTSFUNCTIONARIS) && caller.agency().equals(belongs.agency())) {
            return;
        }
        caller.mustBe(Role.SCREENING_PARTNER, Role.PROCESREGISSEUR);
        caller.mustWorkIn(belongs.region());
    }

    private static Reading reading(Caller caller, Purpose purpose) {
        return new Reading(caller.subject(), caller.agency(), purpose);
    }
}
