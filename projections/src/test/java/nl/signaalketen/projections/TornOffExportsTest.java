package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;

/** A file that did not come to its end is known as such, by who reads it and by who looks up what was given. */
class TornOffExportsTest extends ManyRegistrations {

    private static final String READING =
            "state <> 'idle' and query like '%register_classification began%' and pid <> pg_backend_pid()";

    @Test
    void a_reader_who_goes_away_half_way_leaves_no_connection_behind_and_it_is_noted() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    service.asked(REGISTRATIONS, Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG")
                            .header("Accept", CSV)
                            .GET()
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(answer.body().readNBytes(1_000)).hasSize(1_000);
            assertThat(busy()).isEqualTo(1);
            answer.body().close();
            client.shutdownNow();
        }
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(logged()).containsEntry("outcome", "TORN_OFF"));
        assertThat((Long) logged().get("exported_rows")).isBetween(1L, (long) MANY);
        await().atMost(Rebuilds.PATIENCE).untilAsserted(() -> assertThat(busy()).isZero());
    }

    @Test
    void a_file_whose_rows_break_off_is_torn_off_and_not_ended() throws Exception {
        var answer = ask(REGISTRATIONS, CSV, Role.ZORGCOORDINATOR);
        answer.body().readNBytes(1_000);
        assertThat(service.sql()
                        .sql("select pg_terminate_backend(pid) from pg_stat_activity where " + READING)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
        assertThatThrownBy(() -> answer.body().readAllBytes()).isInstanceOf(IOException.class);
    }

    private static long busy() {
        return service.sql()
                .sql("select count(*) from pg_stat_activity where " + READING)
                .query(Long.class)
                .single();
    }
}
