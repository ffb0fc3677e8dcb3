package nl.signaalketen.projections.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One (possible) victim, as CoMensha registers: no more than is needed to count. Source: NML 2.3; domain, "Registration and
 * figures".
 *
 * @param person number of the person in the vault, the pseudonym
 * @param countedSince when the first classification that counts was made
 * @param agencies ids of all agencies that reported the person, agencyKinds their kinds
 * @param sector registration sector, drawn from the form of exploitation
 * @param classificatie the highest that stands
 */
public record Registration(
        String person,
        Instant countedSince,
        boolean counted,
        List<String> regions,
        List<String> agencies,
        List<String> agencyKinds,
        String sex,
        String nationality,
        NationalityGroup nationalityGroup,
        Majority majority,
        String exploitation,
        RegistrationSector sector,
        String classificatie,
        boolean shelterAsked,
        DossierKind dossierKind) {

    public enum NationalityGroup {
        NL,
        NIET_NL,
        STATELOOS,
        ONBEKEND;

        static NationalityGroup of(String nationality) {
            return switch (nationality) {
                case "NL" -> NL;
                case "STATELOOS" -> STATELOOS;
                case "ONBEKEND" -> ONBEKEND;
                default -> NIET_NL;
            };
        }

        Among nationalities() {
            return this == NIET_NL
                    ? Among.outside(List.of(NL.name(), STATELOOS.name(), ONBEKEND.name()))
                    : Among.within(name());
        }
    }

    public enum Majority {
        MINDERJARIG,
        MEERDERJARIG,
        ONBEKEND;

        private static final String MINOR = "<18";

        static Majority of(String ageBand) {
            return switch (ageBand) {
                case MINOR -> MINDERJARIG;
                case "ONBEKEND" -> ONBEKEND;
                default -> MEERDERJARIG;
            };
        }

        Among ageBands() {
            return switch (this) {
                case MINDERJARIG -> Among.within(MINOR);
                case ONBEKEND -> Among.within(name());
                case MEERDERJARIG -> Among.outside(List.of(MINOR, ONBEKEND.name()));
            };
        }
    }

    /** Each with the forms of exploitation that it is drawn from; whatever else is there is ONBEKEND. */
    public enum RegistrationSector {
        SEKSUELE_DIENSTVERLENING("SEKSUELE_UITBUITING"),
        GEREGULEERDE_ARBEID_OF_DIENSTVERLENING("ARBEIDSUITBUITING"),
        GEDWONGEN_CRIMINALITEIT("CRIMINELE_UITBUITING"),
        GEDWONGEN_BEDELARIJ("GEDWONGEN_BEDELARIJ"),
        ORGAANVERWIJDERING("GEDWONGEN_ORGAANVERWIJDERING"),
        ONBEKEND("ONBEKEND", "MENSENSMOKKEL", "HUISJESMELKERIJ", "ZORGFRAUDE");

        private final List<String> exploitations;

        RegistrationSector(String... exploitations) {
            this.exploitations = List.of(exploitations);
        }

        static RegistrationSector of(String exploitation) {
            return Arrays.stream(values())
                    .filter(sector -> sector.exploitations.contains(exploitation))
                    .findFirst()
                    .orElse(ONBEKEND);
        }

        Among among() {
            return this == ONBEKEND
                    ? Among.outside(Arrays.stream(values())
                            .filter(sector -> sector != ONBEKEND)
                            .flatMap(sector -> sector.exploitations.stream())
                            .toList())
                    : Among.within(exploitations.toArray(String[]::new));
        }
    }

    /** Shelter asked makes it opvang; help accepted without shelter, informatie en advies; all else, refusals too, registratie. */
    public enum DossierKind {
        REGISTRATIE,
        REGISTRATIE_EN_OPVANG,
        REGISTRATIE_INFORMATIE_EN_ADVIES;

        static DossierKind of(boolean shelterAsked, boolean helpAccepted) {
            return shelterAsked ? REGISTRATIE_EN_OPVANG : helpAccepted ? REGISTRATIE_INFORMATIE_EN_ADVIES : REGISTRATIE;
        }
    }
}
