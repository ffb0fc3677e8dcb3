package nl.signaalketen.screening.model;

import org.jspecify.annotations.Nullable;

/**
 * A person as a signal names them.
 *
 * @param checklist id of the checklist filled in for them at a controle
 * @param minor whether the signal says so, by age or otherwise; kept as it was heard
 */
public record NamedPerson(
        PersonNumber person,
        @Nullable String checklist,
        Role role,
        Code sex,
        Code nationality,
        Code ageBand,
        Code residence,
        boolean minor) {

    /** What a person may be in a casus. */
    public enum Role {
        MOGELIJK_SLACHTOFFER,
        VERDACHTE,
        GETUIGE
    }
}
