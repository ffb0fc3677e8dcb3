package nl.signaalketen.projections.history;

import org.jspecify.annotations.Nullable;

/** A possible victim as an agency reported them, and the betrokkene they became. Every betrokkene has a casus of its own name. */
public record Person(
        String betrokkene,
        String number,
        String region,
        String agency,
        String agencyKind,
        String sex,
        String nationality,
        String ageBand,
        String exploitation,
        @Nullable String checklist) {

    public static Person person(String number) {
        return new Person(
                "b-" + number,
                number,
                "MIDDEN_LIMBURG",
                "gemeente-roermond",
                "GEMEENTE",
                "V",
                "RO",
                "30-39",
                "ARBEIDSUITBUITING",
                null);
    }

    /** The same person, reported by another agency. */
    public Person alsoReportedBy(String agency, String agencyKind) {
        return new Person(
                betrokkene + "-" + agency,
                number,
                region,
                agency,
                agencyKind,
                sex,
                nationality,
                ageBand,
                exploitation,
                checklist);
    }

    public Person reportedBy(String agency, String agencyKind) {
        return new Person(
                betrokkene, number, region, agency, agencyKind, sex, nationality, ageBand, exploitation, checklist);
    }

    public Person in(String region) {
        return new Person(
                betrokkene, number, region, agency, agencyKind, sex, nationality, ageBand, exploitation, checklist);
    }

    public Person who(String sex, String nationality, String ageBand) {
        return new Person(
                betrokkene, number, region, agency, agencyKind, sex, nationality, ageBand, exploitation, checklist);
    }

    public Person exploitedIn(String exploitation) {
        return new Person(
                betrokkene, number, region, agency, agencyKind, sex, nationality, ageBand, exploitation, checklist);
    }

    public Person metIn(String checklist) {
        return new Person(
                betrokkene, number, region, agency, agencyKind, sex, nationality, ageBand, exploitation, checklist);
    }

    public String casus() {
        return "c-" + betrokkene;
    }
}
