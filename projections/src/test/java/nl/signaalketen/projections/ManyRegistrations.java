package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A service with many registrations, which are asked of it as a file; with more of them by -Drows=1000000. */
abstract class ManyRegistrations {

    static final String REGISTRATIONS = "/v1/registrations?year=2019";
    static final String CSV = "text/csv";
    static final int MANY = Integer.getInteger("rows", 60_000);

    static RunningService service;

    @BeforeAll
    static void many_people_are_registered() throws Exception {
        service = RunningService.fresh();
        service.say(new History()
                .added(person("ana"))
                .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
                .facts());
        await().atMost(Rebuilds.PATIENCE)
                .until(() -> service.as(Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG")
                                .get(REGISTRATIONS)
                                .json()
                                .get("registrations")
                                .size()
                        == 1);
        var rows = new ManyRows(service.sql(), MANY);
        rows.multiply("register_betrokkene", "betrokkene", "person");
        rows.multiply("register_classification", "betrokkene", "event");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void nothing_was_exported() {
        service.sql().sql("delete from export").update();
    }

    static Map<String, Object> logged() {
        return service.sql()
                .sql("select exported_by, what, filters::text as filters, form, outcome, exported_rows from export")
                .query()
                .singleRow();
    }

    static HttpResponse<InputStream> ask(String path, String form, Role role) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        service.asked(path, role, "MIDDEN_LIMBURG")
                                .header("Accept", form)
                                .GET()
                                .build(),
                        BodyHandlers.ofInputStream());
    }
}
