package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.projections.register.People;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures of registrations that are kept, held against those of a day that is asked for, which are drawn from facts. */
class KeptRegistrationsTest {

    private static final String DRAWN_FROM_FACTS = "&on=2199-12-30";
    private static final Person ANA = person("ana");

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.fresh();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void of_every_year_scope_and_region_they_are_the_same() throws Exception {
        hear(People.history().facts());
        awaitKept();
        for (var year : List.of("2019", "2020")) {
            for (var scope : List.of("REGIONAAL", "NATIONAAL")) {
                for (var regions :
                        List.of(new String[] {"MIDDEN_LIMBURG"}, new String[] {"ZUID_LIMBURG"}, new String[] {
                            "MIDDEN_LIMBURG", "ZUID_LIMBURG"
                        })) {
                    var asked = year + "&scope=" + scope;
                    assertThat(withoutDay(figures(asked, regions)))
                            .as("%s in %s", asked, List.of(regions))
                            .isEqualTo(withoutDay(figures(asked + DRAWN_FROM_FACTS, regions)));
                }
            }
        }
        assertThat(figures("2019", "MIDDEN_LIMBURG").get("counted").asInt()).isPositive();
    }

    @Test
    void they_are_counted_of_what_is_kept_until_something_is_heard_of_the_person() throws Exception {
        var history = new History().added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        hear(history.facts());
        awaitKept();
        service.sql().sql("update readmodels_1.register_kept set sex = 'X'").update();
        assertThat(bySex()).isEqualTo("{\"X\":1}");

        var more = history.on("2019-09-01").consent(ANA, true).facts();
        hear(more.subList(2, more.size()));
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(bySex()).isEqualTo("{\"V\":1}"));
        awaitKept();
        assertThat(bySex()).isEqualTo("{\"V\":1}");
    }

    @Test
    void who_is_heard_of_counts_at_once_while_another_node_has_yet_to_keep_it() throws Exception {
        var history = new History().added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        hear(history.facts());
        awaitKept();
        var more =
                history.on("2019-09-01").classified(ANA, "GEEN", "DEFINITIEF").facts();
        service.part(TransactionTemplate.class).executeWithoutResult(_ -> {
            service.sql()
                    .sql("select pg_advisory_xact_lock(hashtextextended('readmodels_1.register_kept', 0))")
                    .query((_, _) -> true)
                    .single();
            hear(more.subList(2, more.size()));
            await().atMost(Rebuilds.PATIENCE)
                    .untilAsserted(() -> assertThat(figures("2019", "MIDDEN_LIMBURG")
                                    .get("counted")
                                    .asInt())
                            .isZero());
            assertThat(changed()).isPositive();
        });
        awaitKept();
        assertThat(figures("2019", "MIDDEN_LIMBURG").get("counted").asInt()).isZero();
    }

    @Test
    void by_a_rule_that_does_not_count_any_more_nothing_is_kept() throws Exception {
        hear(new History()
                .added(ANA)
                .classified(ANA, "VERMOEDELIJK", "DEFINITIEF")
                .facts());
        awaitKept();
        service.sql()
                .sql("update readmodels_1.register_kept_by set version = 'telling/2018-01-01'")
                .update();
        service.sql()
                .sql("update readmodels_1.register_kept set version = 'telling/2018-01-01', sex = 'X'")
                .update();
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(keptSexes()).isNotEmpty().containsOnly("V"));
        assertThat(bySex()).isEqualTo("{\"V\":1}");
    }

    private List<String> keptSexes() {
        return service.sql()
                .sql("select sex from readmodels_1.register_kept")
                .query(String.class)
                .list();
    }

    private void hear(List<Fact> facts) {
        try {
            service.say(facts);
        } catch (Exception unsaid) {
            throw new IllegalStateException(unsaid);
        }
    }

    /** All that was said was heard, and nothing is left to keep. */
    private void awaitKept() {
        await().atMost(Rebuilds.PATIENCE).untilAsserted(() -> {
            assertThat(lag()).isZero();
            assertThat(changed()).isZero();
            assertThat(rows("register_kept_by")).isPositive();
        });
    }

    private long lag() {
        return service.as(Role.OPS)
                .get("/v1/processors")
                .json()
                .get("processors")
                .valueStream()
                .mapToLong(processor -> processor.get("lag").asLong())
                .sum();
    }

    private int changed() {
        return rows("register_changed");
    }

    private int rows(String table) {
        return service.sql()
                .sql("select count(*) from readmodels_1." + table)
                .query(Integer.class)
                .single();
    }

    private String bySex() {
        return figures("2019", "MIDDEN_LIMBURG").get("bySex").toString();
    }

    private JsonNode figures(String year, String... regions) {
        return service.as(Role.KETENREGISSEUR, regions)
                .get("/v1/figures/registrations?year=" + year)
                .json();
    }

    private static JsonNode withoutDay(JsonNode figures) {
        return ((ObjectNode) figures).without("on");
    }
}
