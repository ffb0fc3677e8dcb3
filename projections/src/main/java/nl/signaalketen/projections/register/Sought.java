package nl.signaalketen.projections.register;

import java.util.List;
import nl.signaalketen.projections.register.Registration.DossierKind;
import nl.signaalketen.projections.register.Registration.Majority;
import nl.signaalketen.projections.register.Registration.NationalityGroup;
import nl.signaalketen.projections.register.Registration.RegistrationSector;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.signal.contract.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which registrations of a year are sought, each part by the name that it has in a registration; a part that is left out asks
 * for all.
 *
 * @param agencyKind of one of the agencies that reported
 * @param classificaties the highest that stands is one of these
 * @param counted whether the person counts, or is of the risk group
 */
record Sought(
        @Nullable String sex,
        @Nullable String nationality,
        @Nullable NationalityGroup nationalityGroup,
        @Nullable Majority majority,
        @Nullable String exploitation,
        @Nullable RegistrationSector sector,
        @Nullable AgencyKind agencyKind,
        @Nullable Boolean shelterAsked,
        @Nullable DossierKind dossierKind,
        List<String> classificaties,
        @Nullable Boolean counted) {

    private static final String ALL = "";
    private static final String NO_NATIONALITY =
            "is not a country of ISO 3166-1 alpha-2, as RO, nor STATELOOS or ONBEKEND";

    static Sought of(Filters filters) {
        return of(filters, Registrations.LADDER, flag(filters, "counted"));
    }

    /** Who counts, whatever the rule counts, as a presumed or an actual victim. */
    static Sought victims(Filters filters) {
        return of(filters, List.of("VERMOEDELIJK", "DAADWERKELIJK"), true);
    }

    private static Sought of(Filters filters, List<String> classificaties, @Nullable Boolean counted) {
        var classificatie = code(filters, Trait.CLASSIFICATIE.filter(), classificaties);
        return new Sought(
                code(filters, Trait.SEX),
                filters.value("nationality", NO_NATIONALITY, text -> Countries.isNationality(text) ? text : null),
                one(filters, Trait.NATIONALITY_GROUP, NationalityGroup.class),
                one(filters, Trait.MAJORITY, Majority.class),
                code(filters, Trait.EXPLOITATION),
                one(filters, Trait.SECTOR, RegistrationSector.class),
                one(filters, Trait.AGENCY_KIND, AgencyKind.class),
                flag(filters, "shelterAsked"),
                one(filters, Trait.DOSSIER_KIND, DossierKind.class),
                classificatie == null ? classificaties : List.of(classificatie),
                counted);
    }

    StatementSpec in(StatementSpec statement) {
        var nationalities = nationalityGroup == null ? Among.ALL : nationalityGroup.nationalities();
        var ageBands = majority == null ? Among.ALL : majority.ageBands();
        var exploitations = sector == null ? Among.ALL : sector.among();
        return statement
                .param("sex", sex)
                .param("nationality", nationality)
                .param("nationalityGroup", nationalities.array())
                .param("withinNationalityGroup", nationalities.within())
                .param("majority", ageBands.array())
                .param("withinMajority", ageBands.within())
                .param("exploitation", exploitation)
                .param("sector", exploitations.array())
                .param("withinSector", exploitations.within())
                .param("agencyKind", name(agencyKind))
                .param("shelterAsked", shelterAsked)
                .param("dossierKind", name(dossierKind))
                .param(
                        "rungs",
                        classificaties.stream()
                                .map(classificatie -> Registrations.LADDER.indexOf(classificatie) + 1)
                                .toArray(Integer[]::new))
                .param("everyRung", classificaties.containsAll(Registrations.LADDER))
                .param("counted", counted);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String code(Filters filters, Trait trait) {
        return code(filters, trait.filter(), trait.codes());
    }

    private static @Nullable String code(Filters filters, String name, List<String> codes) {
        var code = filters.code(name, ALL, codes);
        return code.equals(ALL) ? null : code;
    }

    private static <E extends Enum<E>> @Nullable E one(Filters filters, Trait trait, Class<E> list) {
        var code = code(filters, trait);
        return code == null ? null : Enum.valueOf(list, code);
    }

    private static @Nullable Boolean flag(Filters filters, String name) {
        var flag = code(filters, name, List.of("true", "false"));
        return flag == null ? null : Boolean.valueOf(flag);
    }
}
