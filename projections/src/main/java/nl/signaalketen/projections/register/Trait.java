package nl.signaalketen.projections.register;

import java.util.Arrays;
import java.util.List;
import nl.signaalketen.projections.register.Registration.DossierKind;
import nl.signaalketen.projections.register.Registration.Majority;
import nl.signaalketen.projections.register.Registration.NationalityGroup;
import nl.signaalketen.projections.register.Registration.RegistrationSector;
import nl.signaalketen.signal.contract.CodeLists;

/** What registrations are told apart by, each with its codes and by the name that it has in a registration. */
public enum Trait {
    SEX("sex", CodeLists.SEX),
    NATIONALITY_GROUP("nationalityGroup", names(NationalityGroup.values())),
    MAJORITY("majority", names(Majority.values())),
    EXPLOITATION("exploitation", CodeLists.EXPLOITATION),
    SECTOR("sector", names(RegistrationSector.values())),
    AGENCY_KIND("agencyKind", names(AgencyKind.values())),
    CLASSIFICATIE("classificatie", Registrations.LADDER),
    DOSSIER_KIND("dossierKind", names(DossierKind.values()));

    private final String filter;
    private final List<String> codes;

    Trait(String filter, List<String> codes) {
        this.filter = filter;
        this.codes = codes;
    }

    public String filter() {
        return filter;
    }

    public List<String> codes() {
        return codes;
    }

    private static List<String> names(Enum<?>[] list) {
        return Arrays.stream(list).map(Enum::name).toList();
    }
}
