package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All posts of such tests are refused; after each of them nothing is stored and nothing has been said to anybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NothingIsKept extends RunningSignalService {

    @Autowired
    JdbcClient database;

    private Kept before = new Kept("", Map.of());

    @BeforeAll
    void once_all_that_was_taken_before_has_been_said() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    var last = before;
                    before = kept();
                    return before.equals(last);
                });
    }

    @AfterEach
    void nothing_is_kept_or_said_of_what_is_refused() {
        assertThat(kept()).isEqualTo(before);
    }

    private Kept kept() {
        return new Kept(database.sql("""
                                select (select count(*) from domainevententry) || '/' || (select count(*) from receipt)
                                    || '/' || (select count(*) from vault.version) || '/' || (select count(*) from vault.keyset)
                                """).query(String.class).single(), Topics.ends());
    }

    private record Kept(String inDatabase, Map<String, Long> onTopics) {}
}
