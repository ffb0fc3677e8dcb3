package nl.signaalketen.signal.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a signal or controle, as far as routing and figures need to know.
 *
 * @param number under which the vault knows the person
 * @param checklist id of the checklist filled in for this person
 * @param nationality ISO 3166-1 alpha-2, STATELOOS or ONBEKEND
 */
public record ConcernedPerson(
        UUID number,
        @Nullable UUID checklist,
        PersonRole role,
        Sex sex,
        String nationality,
        AgeBand ageBand,
        Residence residence,
        List<Indicator> indicators) {

    public boolean mayBeVictim() {
        return role == PersonRole.MOGELIJK_SLACHTOFFER;
    }

    /**
     * Whether the person is, or must be treated as, a minor: by age, as an unaccompanied minor, or because the reporter
     * saw a child, whose age is often unknown. Source: NML bijlage 2, "the slightest indication".
     */
    public boolean minor() {
        return ageBand == AgeBand.UNDER_18
                || residence == Residence.AMV_NBMV
                || indicators.contains(Indicator.MINDERJARIG);
    }
}
