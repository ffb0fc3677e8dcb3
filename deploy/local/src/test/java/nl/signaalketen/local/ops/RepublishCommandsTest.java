package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the writing of topics is asked for and shown; the endpoints themselves are the platform's, and tested there. */
class RepublishCommandsTest {

    private static final String ID = new UUID(0, 1).toString();
    private static final String ONE = "/v1/republications/" + ID;

    private OneService service;

    @BeforeEach
    void start() throws IOException {
        service = new OneService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_wish_is_sent_as_it_was_typed_and_watched_to_its_end() {
        service.answers("POST /v1/republications", 202, republication("RUNNING", 0));
        service.answers("GET " + ONE, 200, republication("RUNNING", 0.5));
        service.answers("GET " + ONE, 200, republication("DONE", 1));

        assertThat(service.is(new RepublishStart(), "signal", "--reason=lost", "--events-per-second=50", "--watch"))
                .isZero();

        assertThat(service.wasAsked()).contains("POST /v1/republications {\"reason\":\"lost\",\"eventsPerSecond\":50}");
        assertThat(service.saidAside()).contains("republication RUNNING  50 %: 1,200 events, 300/s");
        assertThat(service.said()).contains("state    DONE, 100 %", "by one: lost");
    }

    @Test
    void a_second_one_is_refused_with_3_and_a_service_that_is_not_there_is_a_wrong_command() {
        service.answers("POST /v1/republications", 409, "{\"detail\":\"Another is at work\"}");

        assertThat(service.is(new RepublishStart(), "signal", "--reason=lost")).isEqualTo(3);
        assertThat(service.is(new RepublishStart(), "weather", "--reason=lost")).isEqualTo(2);
    }

    @Test
    void one_that_does_not_come_to_its_end_is_no_success() {
        service.answers("GET " + ONE, 200, republication("FAILED", 0.5));

        assertThat(service.is(new RepublishStatus(), ID, "--watch")).isEqualTo(1);
        assertThat(service.is(new RepublishStatus(), ID)).isZero();
    }

    @Test
    void it_is_paused_by_its_id_and_listed_without_asking_the_read_models() {
        service.answers("GET " + ONE, 200, republication("RUNNING", 0.5));
        service.answers("POST " + ONE + "/pause", 200, republication("PAUSED", 0.5));
        service.answers("GET /v1/republications", 200, "{\"republications\":[" + republication("PAUSED", 0.5) + "]}");

        assertThat(service.is(new RepublishMove.Pause(), ID)).isZero();
        assertThat(service.isBeside(Map.of("projections", URI.create("http://localhost:1")), new RepublishList()))
                .isZero();

        assertThat(service.said()).containsPattern(ID + " +signal +PAUSED +50 +1200");
    }

    private static String republication(String state, double ratio) {
        return """
                {"id":"%s","state":"%s","wish":{"reason":"lost","eventsPerSecond":null},"position":5,"head":9,"ratio":%s,
                 "events":1200,"eventsPerSecond":300,"remainingSeconds":65,"startedBy":"one",
                 "startedAt":"2026-11-01T10:00:00Z"}""".formatted(ID, state, ratio);
    }
}
