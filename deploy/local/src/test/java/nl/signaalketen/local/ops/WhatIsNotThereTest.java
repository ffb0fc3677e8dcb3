package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that nothing has: said as such, with where to find those that there are. */
class WhatIsNotThereTest {

    private OneService service;

    @BeforeEach
    void start() throws IOException {
        service = OneService.withTriage();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(new RulesShow(), "triage/2030-01-01"),
                Arguments.of(new RulesPropose(), "triage/2030-01-01 --reason=why"),
                Arguments.of(new RulesActivate(), "triage/2030-01-01 --from=2199-01-01 --reason=why"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_version_that_does_not_exist_is_said_to_be_none_and_those_that_are_are_named(
            OpsCommand command, String typed) {
        assertThat(service.is(command, typed.split(" "))).isEqualTo(2);
        assertThat(service.saidAside())
                .startsWith("There is no version triage/2030-01-01; of triage there are [2019-01-01, 2027-01-01].")
                .contains("./keten rules list")
                .doesNotContain("nothing here for you");
    }

    @Test
    void a_publication_that_does_not_exist_is_said_to_be_none() {
        assertThat(service.isBeside(Map.of(Services.PROJECTIONS, service.address()), new FiguresShow(), "2031-1"))
                .isEqualTo(2);
        assertThat(service.saidAside())
                .startsWith("There is no publication 2031-1")
                .contains("./keten figures list");
    }
}
