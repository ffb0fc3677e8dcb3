package nl.signaalketen.screening.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.signaalketen.screening.contract.SignalWeighed.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of each record is an approved file; what was approved once stays readable. */
class ContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final String SIGNAL = "00000000-0000-0000-0000-000000000001";
    private static final String CASUS = "00000000-0000-0000-0000-0000000000ca";
    private static final String BETROKKENE = "00000000-0000-0000-0000-0000000000be";
    private static final String PERSON = "00000000-0000-0000-0000-0000000000aa";
    private static final String MEETING = "00000000-0000-0000-0000-0000000000ee";

    static Stream<Record> everyRecord() {
        return Stream.of(
                new SignalPlacedOnAgenda(SIGNAL, MEETING, "NOORD_LIMBURG", LocalDate.parse("2026-03-10"), false, AT),
                weighed(
                        "AANVULLEN_EN_AANHOUDEN",
                        null,
                        "WACHT_OP_ANTWOORD",
                        List.of(new Question("GEMEENTE", "INSCHRIJVING", LocalDate.parse("2026-03-16")))),
                new CasusOpened(CASUS, SIGNAL, "NOORD_LIMBURG", "anna", AT),
                new SignalAddedToCasus(CASUS, SIGNAL, "anna", AT),
                new BetrokkeneAdded(
                        CASUS,
                        BETROKKENE,
                        PERSON,
                        SIGNAL,
                        null,
                        "MOGELIJK_SLACHTOFFER",
                        "V",
                        "RO",
                        "18-29",
                        "EU_BURGER",
                        "school-venlo",
                        "ONDERWIJS",
                        "NOORD_LIMBURG",
                        "ARBEIDSUITBUITING",
                        "TUINBOUW_FRUITTEELT",
                        AT),
                new BetrokkeneClassified(
                        CASUS,
                        BETROKKENE,
                        PERSON,
                        "VERMOEDELIJK",
                        "DEFINITIEF",
                        List.of("LAAG_OF_GEEN_LOON"),
                        "INDICATOREN",
                        "bram",
                        AT),
                new ConsentRecorded(CASUS, BETROKKENE, true, "chris", AT),
                routeDetermined("NIS72041", "NIS72042"));
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void each_record_is_written_and_read_as_approved(Record record) {
        var approved = approved(record.getClass().getSimpleName());
        assertThat(JSON.readTree(JSON.writeValueAsString(record))).isEqualTo(JSON.readTree(approved));
        assertThat((Object) JSON.readValue(approved, record.getClass())).isEqualTo(record);
    }

    @Test
    void a_route_that_was_said_before_receiving_municipalities_were_asked_for_stays_readable() {
        assertThat(JSON.readValue(approved("RouteDetermined.2026-11"), RouteDetermined.class))
                .isEqualTo(routeDetermined());
    }

    @Test
    void a_weighing_that_was_said_before_the_questions_were_told_stays_readable() {
        assertThat(JSON.readValue(approved("SignalWeighed.2026-11"), SignalWeighed.class))
                .isEqualTo(weighed("CASUS", CASUS, "CONCREET_GENOEG", List.of()));
    }

    private static SignalWeighed weighed(
            String outcome, @Nullable String casus, String reason, List<Question> questions) {
        return new SignalWeighed(SIGNAL, MEETING, "NOORD_LIMBURG", outcome, casus, reason, questions, "anna", AT);
    }

    private static RouteDetermined routeDetermined(String... receiving) {
        return new RouteDetermined(
                CASUS,
                List.of(SIGNAL),
                "NOORD_LIMBURG",
                "GM0983",
                "NL",
                "ARBEIDSUITBUITING",
                "TUINBOUW_FRUITTEELT",
                true,
                "BE",
                List.of(receiving),
                List.of("ZORG", "BESTUURLIJK"),
                "chris",
                List.of(new RouteDetermined.Victim(BETROKKENE, PERSON, "VERMOEDELIJK", false, true)),
                "anna",
                AT);
    }

    private static String approved(String record) {
        var name = "/approved/" + record + ".json";
        try (var file = Objects.requireNonNull(ContractTest.class.getResourceAsStream(name), "no file " + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
