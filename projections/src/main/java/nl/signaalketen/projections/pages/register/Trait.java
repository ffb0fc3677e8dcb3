package nl.signaalketen.projections.pages.register;

import java.util.function.Function;
import nl.signaalketen.projections.register.Registration;

/** What a list of registrations can be narrowed by: codes alone, since there are no names. */
enum Trait {
    SEX("sex", Registration::sex),
    NATIONALITY_GROUP("nationality-group", one -> one.nationalityGroup().name()),
    MAJORITY("majority", one -> one.majority().name()),
    SECTOR("sector", one -> one.sector().name()),
    CLASSIFICATIE("classificatie", Registration::classificatie),
    DOSSIER_KIND("dossier-kind", one -> one.dossierKind().name());

    private final String field;
    private final Function<Registration, String> code;

    Trait(String field, Function<Registration, String> code) {
        this.field = field;
        this.code = code;
    }

    /** As in the address of the page, and as message {@code trait.<field>} names it. */
    public String field() {
        return field;
    }

    String of(Registration registration) {
        return code.apply(registration);
    }
}
