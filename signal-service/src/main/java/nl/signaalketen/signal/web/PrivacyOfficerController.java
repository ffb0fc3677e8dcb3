package nl.signaalketen.signal.web;

import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.vault.Erasure;
import nl.signaalketen.signal.vault.Vault;
import nl.signaalketen.signal.write.ConcernedPersons;
import nl.signaalketen.signal.write.ConcernedPersons.Kind;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erasure of a person or text, without ever seeing it. */
@RestController
@RequestMapping("/v1")
final class PrivacyOfficerController {

    private final ConcernedPersons persons;
    private final Vault vault;

    PrivacyOfficerController(ConcernedPersons persons, Vault vault) {
        this.persons = persons;
        this.vault = vault;
    }

    /**
     * Destroys the key of a person; done again it gives the first receipt, which says so. Events, counts and replays go on without the person.
     * 404 where no person has the number, and for who is no privacy officer.
     */
    @DeleteMapping("/persons/{number}")
    Erasure person(@PathVariable UUID number, @RequestParam Ground ground, Caller caller) {
        return erase(number, Kind.PERSON, ground, caller);
    }

    /** Destroys the key of a narrative, as that of a person: what was told may name people too. */
    @DeleteMapping("/narratives/{number}")
    Erasure narrative(@PathVariable UUID number, @RequestParam Ground ground, Caller caller) {
        return erase(number, Kind.NARRATIVE, ground, caller);
    }

    private Erasure erase(UUID number, Kind kind, Ground ground, Caller caller) {
        caller.mustBe(Role.PRIVACY_OFFICER);
        persons.find(number, kind).orElseThrow(NotFound::new);
        return vault.erase(number, caller.subject(), ground.name());
    }

    /** On what ground something is erased. */
    enum Ground {
        VERZOEK_BETROKKENE,
        BEWAARTERMIJN,
        ONRECHTMATIG
    }
}
