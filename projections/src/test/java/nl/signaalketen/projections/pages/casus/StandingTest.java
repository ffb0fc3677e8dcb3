package nl.signaalketen.projections.pages.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.projections.pages.casus.Standing.Betrokkene;
import nl.signaalketen.projections.pages.casus.Standing.Classification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "MOGELIJK_SLACHTOFFER, false, true, POTENTIEEL, ",
        "MOGELIJK_SLACHTOFFER, false, , VERMOEDELIJK, NO_CONSENT",
        "MOGELIJK_SLACHTOFFER, false, , , NO_CONSENT",
        "MOGELIJK_SLACHTOFFER, false, false, VERMOEDELIJK, REFUSED",
        "MOGELIJK_SLACHTOFFER, false, true, , UNCLASSIFIED",
        "MOGELIJK_SLACHTOFFER, true, , , UNCLASSIFIED",
        "MOGELIJK_SLACHTOFFER, false, true, VERMOEDELIJK, ",
        "MOGELIJK_SLACHTOFFER, true, , VERMOEDELIJK, ",
        "MOGELIJK_SLACHTOFFER, false, , GEEN, ",
        "VERDACHTE, false, , , "
    })
    void care_is_asked_for_a_classified_victim_who_consents_or_is_a_minor_and_else_it_is_said_why_not(
            String role,
            boolean minor,
            @Nullable Boolean consent,
            @Nullable String classificatie,
            Standing.@Nullable WithoutCare why) {
        assertThat(betrokkene(role, minor, consent, classificatie).withoutCare(true))
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"false, ", "false, true", "true, "})
    void in_belgium_care_is_never_asked_for_who_is_potentieel(boolean minor, @Nullable Boolean consent) {
        assertThat(betrokkene("MOGELIJK_SLACHTOFFER", minor, consent, "POTENTIEEL")
                        .withoutCare(false))
                .isEqualTo(Standing.WithoutCare.POTENTIEEL);
    }

    private static Betrokkene betrokkene(
            String role, boolean minor, @Nullable Boolean consent, @Nullable String classificatie) {
        var given = classificatie == null
                ? List.<Classification>of()
                : List.of(new Classification(
                        classificatie, "VOORLOPIG", "INDICATOREN", List.of(), "anna", Instant.EPOCH));
        return new Betrokkene("b1", "p1", role, "V", "NL", "18-29", "RECHTMATIG", minor, "s1", consent, given);
    }
}
