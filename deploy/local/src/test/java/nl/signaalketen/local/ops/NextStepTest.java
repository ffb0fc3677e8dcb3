package nl.signaalketen.local.ops;

import static nl.signaalketen.local.ops.ReplayCommandsTest.id;
import static nl.signaalketen.local.ops.ReplayCommandsTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a command on a replay says of what comes after it. */
class NextStepTest {

    private static final String ONE = "/v1/replays/" + new UUID(0, 1);

    private OneService service;

    @BeforeEach
    void start() throws IOException {
        service = OneService.withTriage();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_second_replay_on_the_same_target_is_refused_with_3() {
        service.answers("POST /v1/replays", 409, "{\"detail\":\"Another is at work\"}");

        assertThat(service.is(new ReplayStart(), "--set=triage", "--candidate=triage/2027-01-01", "--reason=why"))
                .isEqualTo(3);
        assertThat(service.saidAside()).isEqualTo("Another is at work\nWhere it stands: ./keten replay list\n");
    }

    @Test
    void what_comes_next_is_said_for_the_chain_and_the_login_that_were_meant() {
        service.answers("POST /v1/replays", 202, run(1, "RUNNING", 0));

        service.is(
                new ReplayStart(),
                "--set=triage --candidate=triage/2027-01-01 --reason=why --data=elsewhere --as=keten.ops-2".split(" "));

        assertThat(service.said())
                .contains("Next: ./keten replay status " + id(1) + " --watch --data elsewhere --as keten.ops-2");
    }

    @Test
    void an_approval_says_what_became_of_it_when_the_facts_are_made() {
        service.answers("POST " + ONE + "/approval", 202, run(1, "APPROVING", 1));
        service.answers("GET " + ONE, 200, run(1, "APPROVING", 1));
        service.answers("GET " + ONE, 200, run(1, "APPROVED", 1));

        assertThat(service.is(new ReplayApprove(), id(1), "--subject=a", "--reason=acute"))
                .isZero();

        assertThat(service.said())
                .contains(
                        "APPROVED",
                        "What was approved is a new fact that names this replay",
                        "start another one to approve more");
    }
}
