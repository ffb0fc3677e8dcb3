package nl.signaalketen.screening.web;

import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who became betrokkene, or was one already.
 *
 * @param person number in the vault of signal-service
 * @param checklist id of the checklist filled in for the person at a controle
 */
record AddedView(
        BetrokkeneId betrokkene,
        PersonNumber person,
        @Nullable String checklist,
        NamedPerson.Role role) {

    static AddedView of(CasusId casus, NamedPerson named) {
        return new AddedView(BetrokkeneId.of(casus, named.person()), named.person(), named.checklist(), named.role());
    }
}
