package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresCommandsTest {

    private static final String FIRST = """
            {"name":"2019-1","countingRule":"telling/2019-01-01","position":{"t":9},"checksum":"c","publishedBy":"one",
             "publishedAt":"2026-11-01T10:00:00Z","reason":"the report","hiddenBelow":11,"revises":null}""";
    private static final String SECOND =
            FIRST.replace("2019-1\"", "2019-2\"").replace("\"revises\":null", "\"revises\":\"2019-1\"");

    private OneService service;
    private OneService others;

    @BeforeEach
    void start() throws IOException {
        others = new OneService();
        service = new OneService();
    }

    @AfterEach
    void stop() {
        service.close();
        others.close();
    }

    @Test
    void a_revision_stands_in_the_list_with_the_one_that_it_comes_after() {
        service.answers("GET /v1/publications", 200, "{\"publications\":[%s,%s]}".formatted(SECOND, FIRST));
        assertThat(asked(new FiguresList())).isZero();
        assertThat(others.said())
                .containsPattern("2019-2 +2019-1 +telling/2019-01-01 +9 ")
                .containsPattern("2019-1 +- +telling/2019-01-01 +9 ");
    }

    @Test
    void a_publication_is_shown_with_what_is_hidden_and_with_how_its_revisions_say_it() {
        service.answers("GET /v1/publications/2019-2", 200, """
                {"publication":%s,"intact":true,"hidden":["registrations/*/bySex/M"],
                 "figures":{"registrations":[{"region":null,"figures":{"counted":17,"bySex":{"M":null}}}]},
                 "line":[{"publication":%s,"changed":[]},
                         {"publication":%s,"changed":[{"place":"registrations/*/counted","before":16,"after":17}]}]}""".formatted(SECOND, FIRST, SECOND));
        assertThat(asked(new FiguresShow(), "2019-2")).isZero();
        assertThat(others.said())
                .contains("smaller than 11 is hidden")
                .containsPattern("2019-1 +2026-11-01T10:00:00Z +one +the report +0")
                .containsPattern("2019-2 +registrations/\\*/counted +16 +17")
                .containsPattern("registrations/\\*/bySex/M +hidden");
    }

    private int asked(OpsCommand command, String... arguments) {
        return others.isBeside(Map.of(Services.PROJECTIONS, service.address()), command, arguments);
    }
}
