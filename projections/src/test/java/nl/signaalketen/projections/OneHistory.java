package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A service that has heard a signal, a controle and two casussen of Midden-Limburg. */
abstract class OneHistory {

    private static final History HISTORY = new History()
            .controle(
                    "linne",
                    "LIMBURG",
                    "TUINBOUW_FRUITTEELT",
                    List.of(new FilledChecklist("k1", "p1", "RO", "M", "30-39", List.of("LOON_AFSTAAN"))))
            .signal("s1", "MIDDEN_LIMBURG", "HARD")
            .placed("s1", "MIDDEN_LIMBURG", "2019-03-05", false)
            .opened("c1", "s1", "MIDDEN_LIMBURG")
            .added(person("ana"))
            .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
            .assigned("c1", "somebody")
            .opened("c2", "s2", "MIDDEN_LIMBURG")
            .assigned("c2", "somebody")
            .assigned("c2", "somebody-else");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static RunningService service;

    @BeforeAll
    static void the_service_has_heard_all_that_was_said() throws Exception {
        var tables = Tables.fresh();
        tables.hear(HISTORY);
        var heard = tables.checksums();
        service = RunningService.fresh();
        service.say(HISTORY.facts());
        awaitThat(heard);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void awaitThat(Map<String, String> tables) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.checksums(1)).isEqualTo(tables));
    }
}
