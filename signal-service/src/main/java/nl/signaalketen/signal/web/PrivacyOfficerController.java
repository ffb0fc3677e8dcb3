package nl.signaalketen.signal.web;

import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.vault.Erasure;
import nl.signaalketen.signal.vault.Vault;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erasure of a person or text, without ever seeing it. */
@RestController
@RequestMapping("/v1")
final class PrivacyOfficerController {

    private final Vault vault;

    PrivacyOfficerController(Vault vault) {
        this.vault = vault;
    }

    /** Destroys the key; the receipt is the same each time. Events, counts and replays go on without the person. */
    @DeleteMapping("/persons/{number}")
    Erasure erase(@PathVariable UUID number, @RequestParam Ground ground, Caller caller) {
        caller.mustBe(Role.PRIVACY_OFFICER);
        return vault.erase(number, caller.subject(), ground.name());
    }

    /** On what ground a person is erased. */
    enum Ground {
        VERZOEK_BETROKKENE,
        BEWAARTERMIJN,
        ONRECHTMATIG
    }
}
