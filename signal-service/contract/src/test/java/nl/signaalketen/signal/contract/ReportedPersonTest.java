package nl.signaalketen.signal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPersonTest {

    @ParameterizedTest
    @CsvSource({
        "<18, ONBEKEND, GEWOONTE, true",
        "ONBEKEND, AMV_NBMV, GEWOONTE, true",
        "30-39, ONBEKEND, MINDERJARIG, true",
        "ONBEKEND, ONBEKEND, GEWOONTE, false",
        "18-29, EU_BURGER, GEWOONTE, false"
    })
    void the_slightest_indication_makes_a_minor(String ageBand, String residence, String indicator, boolean minor) {
        var person = new ReportedPerson(
                "p-1", null, "MOGELIJK_SLACHTOFFER", "V", "NL", ageBand, residence, List.of(indicator));
        assertThat(person.minor()).isEqualTo(minor);
    }
}
