package nl.signaalketen.signal.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.ControleReported.Infringement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was said once must stay readable: a changed record shows here first, as a changed file. */
class ApprovedJsonTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String SIGNAL = "6a1a1f0e-7f7c-3a52-9c53-0d7a0f3a7a11";
    private static final String CONTROLE = "0d2a3b52-8f5e-3a52-9a0e-4f4f3e6f2f10";
    private static final String PERSON = "5a0f8f0c-20c1-4f8c-9c3e-0f7f1d6b1c42";
    private static final String CHECKLIST = "11f0a8f6-1f6a-3b1c-8d2e-7a9b0c1d2e3f";
    private static final Instant AT = Instant.parse("2026-05-04T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    static Stream<Record> everyRecord() {
        return Stream.of(
                signalReported("NIS72041", "NIS72042"),
                new ControleReported(
                        CONTROLE,
                        "gemeente-maasgouw",
                        "GEMEENTE",
                        DAY,
                        AT,
                        "MIDDEN_LIMBURG",
                        "GM1641",
                        "NL",
                        "TUINBOUW_FRUITTEELT",
                        "MULTIDISCIPLINAIR",
                        1,
                        52,
                        0,
                        1,
                        List.of(new Infringement("HUISVESTING", 1, 52, 1, 0)),
                        List.of("BESTUURLIJKE_SLUITING"),
                        List.of(new FilledChecklist(
                                CHECKLIST, PERSON, "RO", "M", "30-39", List.of("ERBARMELIJKE_HUISVESTING"))),
                        SIGNAL),
                new TriageRevised(
                        SIGNAL,
                        "HARD",
                        "triage/2027-01-01",
                        List.of("T2-leven-in-gevaar"),
                        "0b1d5a3e-2f0f-4b8e-9a53-3f2a1c7d9e10",
                        AT));
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void a_record_is_written_and_read_as_approved(Record said) throws IOException {
        var approved = approved(said.getClass().getSimpleName());

        assertThat(JSON.writeValueAsString(said)).isEqualToNormalizingNewlines(approved.strip());
        assertThat(JSON.readValue(approved, said.getClass())).isEqualTo(said);
    }

    @Test
    void a_signal_that_was_said_before_receiving_municipalities_were_asked_for_stays_readable() throws IOException {
        assertThat(JSON.readValue(approved("SignalReported.2026-11"), SignalReported.class))
                .isEqualTo(signalReported());
    }

    private static SignalReported signalReported(String... receiving) {
        return new SignalReported(
                SIGNAL,
                "gemeente-maasgouw",
                "GEMEENTE",
                CONTROLE,
                DAY,
                AT,
                "MIDDEN_LIMBURG",
                "GM1641",
                "NL",
                "ARBEIDSUITBUITING",
                "TUINBOUW_FRUITTEELT",
                List.of("ERBARMELIJKE_HUISVESTING"),
                true,
                true,
                "BE",
                List.of(receiving),
                List.of(new ReportedPerson(
                        PERSON,
                        CHECKLIST,
                        "MOGELIJK_SLACHTOFFER",
                        "M",
                        "RO",
                        "30-39",
                        "EU_BURGER",
                        List.of("ERBARMELIJKE_HUISVESTING"))),
                null,
                "HARD",
                "triage/2019-01-01",
                List.of("T1-melder-acht-acuut"));
    }

    private static String approved(String name) throws IOException {
        try (var file = ApprovedJsonTest.class.getResourceAsStream("/approved/" + name + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        }
    }
}
