package nl.signaalketen.projections.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.projections.meeting.Agenda.Signal;
import nl.signaalketen.projections.pages.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageWordsTest {

    private final TriageWords words = new TriageWords(Spoken.inDutch());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            triage/2019-01-01                                            | false | Geen regel maakt dit hard
            triage/2019-01-01                                            | true  | Volgens de melder acuut
            triage/2019-01-01: T2-leven-in-gevaar                        | false | Leven in gevaar
            triage/2019-01-01: T1-melder-acht-acuut, T2-leven-in-gevaar  | true  | Volgens de melder acuut, Leven in gevaar
            triage/2027-01-01: T9-nieuw                                  | true  | Volgens de melder acuut, T9-nieuw""")
    void why_a_signal_is_hard_is_said_in_words(String triage, boolean acute, String said) {
        assertThat(words.of(known(triage, acute))).isEqualTo(said);
    }

    private static Signal known(String triage, boolean acute) {
        var day = LocalDate.parse("2026-03-02");
        return new Signal(
                "school-roermond",
                "ONDERWIJS",
                "GM0957",
                "ONBEKEND",
                null,
                List.of(),
                day,
                Instant.EPOCH,
                0,
                0,
                null,
                null,
                acute,
                "HARD",
                triage);
    }
}
