package nl.signaalketen.projections.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Our codes in those of the Human Trafficking Case Data Standard, as the survey form of its release 1.0 has them. What has no
 * code there is left out and never guessed. Source: docs/htcds.md.
 */
final class Htcds {

    static final String STANDARD = "HTCDS";
    static final String VERSION = "1.0";
    static final String SOURCE = "https://github.com/UNMigration/HTCDS";

    private static final Map<String, String> GENDER =
            Map.of("M", "Masculine", "V", "Feminine", "X", "NonConforming", "ONBEKEND", "NonSpecifiedUnknown");

    private static final Map<String, String> STATUS = Map.of(
            "VERMOEDELIJK", "PossibleVictimOfTrafficking",
            "DAADWERKELIJK", "ActualVictimOfTrafficking");

    private static final Map<String, String> EXPLOITATION = Map.of(
            "SEKSUELE_UITBUITING", "SexualExploitation",
            "ARBEIDSUITBUITING", "ForcedLabour",
            "CRIMINELE_UITBUITING", "Other",
            "GEDWONGEN_BEDELARIJ", "ForcedBegging",
            "GEDWONGEN_ORGAANVERWIJDERING", "OrganRemoval");

    private static final Map<String, List<AgencyKind>> ORGANISATIONS = Map.of(
            "LawEnforcement",
            List.of(AgencyKind.POLITIE_AVIM, AgencyKind.KMAR, AgencyKind.LOKALE_POLITIE, AgencyKind.FEDERALE_POLITIE),
            "CentralGovernmentOrganisation",
            List.of(
                    AgencyKind.ARBEIDSINSPECTIE,
                    AgencyKind.RSZ,
                    AgencyKind.TSW,
                    AgencyKind.DIENST_VOOGDIJ,
                    AgencyKind.FEDASIL),
            "LocalGovernmentOrganisation",
            List.of(AgencyKind.GEMEENTE, AgencyKind.ZVH, AgencyKind.MGR_SOCIAAL_DOMEIN),
            "ImmigrationService",
            List.of(AgencyKind.IND, AgencyKind.DVZ),
            "HealthServiceOrganisation",
            List.of(AgencyKind.GGD_ZORGVERLENER),
            "NGO",
            List.of(
                    AgencyKind.COMENSHA,
                    AgencyKind.FAIRWORK,
                    AgencyKind.PAG_ASA,
                    AgencyKind.PAYOKE,
                    AgencyKind.SURYA,
                    AgencyKind.ESPERANTO,
                    AgencyKind.MINOR_NDAKO,
                    AgencyKind.CHILD_FOCUS),
            "CorporateBusiness",
            List.of(AgencyKind.HOTEL));

    private Htcds() {}

    static String gender(String sex) {
        return Objects.requireNonNull(GENDER.get(sex), () -> "no gender " + sex);
    }

    /** Nothing for who has no nationality, or none that is known: the list has countries alone. */
    static @Nullable String citizenship(String nationality) {
        return nationality.length() == 2 ? nationality : null;
    }

    /** There is none for potentieel and geen: neither is a victim, and nothing here may make one of them. */
    static String traffickingStatus(String classificatie) {
        return Objects.requireNonNull(STATUS.get(classificatie), () -> classificatie + " is no victim");
    }

    /** Nothing for what is not known, or is no trafficking: "Other" would say that there is another form. */
    static List<String> exploitation(String exploitation) {
        return EXPLOITATION.containsKey(exploitation) ? List.of(EXPLOITATION.get(exploitation)) : List.of();
    }

    /** Sorts of organisation, each once; kinds of agency that are of none of them say nothing. */
    static List<String> organisations(Collection<String> agencyKinds) {
        return ORGANISATIONS.entrySet().stream()
                .filter(type -> type.getValue().stream().map(AgencyKind::name).anyMatch(agencyKinds::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
