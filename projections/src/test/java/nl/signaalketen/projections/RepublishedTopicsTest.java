package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics that services wrote anew: the read models are the same, table for table, live and built again. */
class RepublishedTopicsTest {

    private final String database = Testbed.freshDatabase();
    private RunningService service;
    private Rebuilds rebuilds;
    private Map<String, String> whole;

    @BeforeEach
    void the_service_has_heard_all_that_was_said() throws Exception {
        var tables = Tables.fresh();
        tables.hear(facts());
        whole = tables.checksums();
        Topics.empty();
        service = new RunningService(database);
        rebuilds = new Rebuilds(service);
        service.say(facts());
        awaitWhole(1);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void what_lies_there_twice_gives_the_tables_of_once() throws Exception {
        service.say(facts());
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(heard(1)).isEqualTo(2 * facts().size()));

        assertThat(service.checksums(1)).isEqualTo(whole);
        var replay = rebuilds.done(Map.of());
        assertThat(rebuilds.checksums(replay)).isEqualTo(whole);
        assertHolds(replay);
    }

    @Test
    void topics_that_were_deleted_and_written_anew_give_the_same_tables_and_what_follows_is_heard() throws Exception {
        var former = rebuilds.done(Map.of("slice", Map.of("asOf", "2199-01-01T00:00:00Z")));
        Topics.lose();
        assertThat(rebuilds.move(former, "verification?full=true").status()).isEqualTo(409);
        service.say(facts());
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(heard(1)).isEqualTo(facts().size()));

        assertThat(service.checksums(1)).isEqualTo(whole);
        var replay = rebuilds.done(Map.of());
        assertThat(rebuilds.checksums(replay)).isEqualTo(whole);
        assertHolds(replay);

        var more = new History().signal("later", "MIDDEN_LIMBURG", "HARD").facts();
        service.say(more);
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() ->
                        assertThat(service.checksums(1)).isNotEqualTo(whole).isEqualTo(rebuilds.checksums(replay)));
    }

    @Test
    void a_rebuild_whose_topics_are_lost_meanwhile_fails_with_a_word_about_it_and_the_next_one_is_whole()
            throws Exception {
        var replay = rebuilds.start(Map.of("eventsPerSecond", 5));
        rebuilds.awaitPart(replay);
        rebuilds.move(replay, "pause");
        service.close();
        Topics.empty();
        service = new RunningService(database);
        rebuilds = new Rebuilds(service);
        service.say(facts().subList(0, 4));
        rebuilds.move(replay, "resume");
        rebuilds.awaitState(replay, "FAILED");
        rebuilds.move(replay, "cancel");

        service.say(facts());

        assertThat(rebuilds.checksums(rebuilds.done(Map.of()))).isEqualTo(whole);
        assertThat(service.checksums(1)).isEqualTo(whole);
    }

    private void assertHolds(String replay) {
        var verification = rebuilds.move(replay, "verification?full=true").json();
        assertThat(verification.get("checksum")).isEqualTo(verification.get("checksumAgain"));
    }

    private void awaitWhole(int generation) {
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(service.checksums(generation)).isEqualTo(whole));
    }

    private long heard(int generation) {
        return service.sql()
                .sql("select sum(next_offset) from readmodels_" + generation + ".inbox_offset")
                .query(Long.class)
                .single();
    }

    private static List<Fact> facts() {
        var history = new History();
        for (int number = 0; number < 12; number++) {
            var person = person("p" + number);
            history.signal("s" + number, "MIDDEN_LIMBURG", "ZACHT")
                    .opened(person.casus(), "s" + number, "MIDDEN_LIMBURG")
                    .added(person)
                    .classified(person, "VERMOEDELIJK", "DEFINITIEF");
        }
        return history.facts();
    }
}
