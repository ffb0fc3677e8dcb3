package nl.signaalketen.projections.register;

import java.time.Instant;
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
    }

    public enum Majority {
        MINDERJARIG,
        MEERDERJARIG,
        ONBEKEND;

        static Majority of(String ageBand) {
            return switch (ageBand) {
                case "<18" -> MINDERJARIG;
                case "ONBEKEND" -> ONBEKEND;
                default -> MEERDERJARIG;
            };
        }
    }

    public enum RegistrationSector {
        SEKSUELE_DIENSTVERLENING,
        GEREGULEERDE_ARBEID_OF_DIENSTVERLENING,
        GEDWONGEN_CRIMINALITEIT,
        GEDWONGEN_BEDELARIJ,
        ORGAANVERWIJDERING,
        ONBEKEND;

        static RegistrationSector of(String exploitation) {
            return switch (exploitation) {
                case "SEKSUELE_UITBUITING" -> SEKSUELE_DIENSTVERLENING;
                case "ARBEIDSUITBUITING" -> GEREGULEERDE_ARBEID_OF_DIENSTVERLENING;
                case "CRIMINELE_UITBUITING" -> GEDWONGEN_CRIMINALITEIT;
                case "GEDWONGEN_BEDELARIJ" -> GEDWONGEN_BEDELARIJ;
                case "GEDWONGEN_ORGAANVERWIJDERING" -> ORGAANVERWIJDERING;
                default -> ONBEKEND;
            };
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
