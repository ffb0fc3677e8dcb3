package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How replays are asked for and shown; the endpoints themselves are the platform's, and tested there. */
class ReplayCommandsTest {

    private static final String ONE = "/v1/replays/" + new UUID(0, 1);
    private static final String TWO = "/v1/replays/" + new UUID(0, 2);

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
    void a_wish_is_sent_as_it_was_typed_and_its_replay_is_watched_to_its_end() {
        service.answers("POST /v1/replays", 202, run(1, "RUNNING", 0));
        service.answers("GET " + ONE, 200, run(1, "RUNNING", 0.25));
        service.answers("GET " + ONE, 503, "{}");
        service.answers("GET " + ONE, 200, run(1, "DONE", 1));

        var exitCode = service.is(
                new ReplayStart(),
                "--set=triage --candidate=triage/2027-01-01 --reason=why --from=2019-01-01 --region=LIMBURG --exploitation=ARBEIDSUITBUITING --events-per-second=50 --watch"
                        .split(" "));

        assertThat(exitCode).isZero();
        assertThat(service.wasAsked())
                .contains(
                        "POST /v1/replays {\"kind\":\"REEVALUATION\",\"target\":\"triage\",\"candidate\":\"triage/2027-01-01\","
                                + "\"slice\":{\"from\":\"2019-01-01\",\"region\":\"LIMBURG\",\"exploitation\":\"ARBEIDSUITBUITING\"},\"reason\":\"why\",\"eventsPerSecond\":50}");
        assertThat(service.saidAside())
                .contains("triage RUNNING  25 %: 1,200 events, 300/s, 1:05 left, 0 errors")
                .contains("triage DONE 100 %");
        assertThat(service.said()).contains("14 ZACHT -> HARD, 3 leaves vt-nml");
    }

    @Test
    void a_replay_that_does_not_come_to_its_end_is_no_success() {
        service.answers("GET " + ONE, 200, run(1, "FAILED", 0.5));

        assertThat(service.is(new ReplayStatus(), id(1), "--watch")).isEqualTo(1);
        assertThat(service.is(new ReplayStatus(), id(1))).isZero();
    }

    @Test
    void a_re_evaluation_without_a_candidate_and_an_unknown_set_are_wrong_commands() {
        assertThat(service.is(new ReplayPlan(), "--set=triage")).isEqualTo(2);
        assertThat(service.is(new ReplayPlan(), "--set=smaak", "--candidate=smaak/2027-01-01"))
                .isEqualTo(2);
        assertThat(service.saidAside()).contains("No service keeps a rule set smaak; there are [triage].");
    }

    @Test
    void all_pages_of_differences_go_to_the_file_and_none_of_it_is_a_formula(@TempDir Path folder) throws IOException {
        service.answers("GET " + ONE, 200, run(1, "DONE", 1));
        service.answers("GET " + ONE + "/differences?after=", 200, page("=a", "ZACHT", "HARD", "=a"));
        service.answers("GET " + ONE + "/differences?after=%3Da", 200, page("b", "ZACHT", "HARD", null));
        var file = folder.resolve("out.csv");

        assertThat(service.is(new ReplayDiff(), id(1), "--csv", file.toString()))
                .isZero();

        assertThat(Files.readString(file).lines())
                .containsExactly(
                        "\uFEFFsubject,decided on,slice,difference,before,after,version before,rules before,version after,rules after,answer",
                        "'=a,2019-02-03,region=LIMBURG,ZACHT -> HARD,ZACHT,HARD,triage/2019-01-01,T5,triage/2027-01-01,T1 T2,",
                        "b,2019-02-03,region=LIMBURG,ZACHT -> HARD,ZACHT,HARD,triage/2019-01-01,T5,triage/2027-01-01,T1 T2,");
    }

    @Test
    void a_table_that_is_cut_says_so() {
        service.answers("GET " + ONE, 200, run(1, "DONE", 1));
        service.answers("GET " + ONE + "/differences?after=", 200, page("a", "ZACHT", "HARD", "a"));
        service.answers("GET " + ONE + "/differences?after=a", 200, page("b", "ZACHT", "HARD", null));

        service.is(new ReplayDiff(), id(1), "--limit", "1");

        assertThat(service.said()).contains("14 ZACHT -> HARD, 3 leaves vt-nml", "a        2019-02-03  LIMBURG  ZACHT");
        assertThat(service.saidAside()).contains("There are more than 1");
    }

    @Test
    void two_candidates_differ_where_one_alone_changes_something_or_both_otherwise() {
        service.answers("GET " + ONE, 200, run(1, "DONE", 1)).answers("GET " + TWO, 200, run(2, "DONE", 1));
        service.answers("GET " + ONE + "/differences?after=", 200, page("a", "ZACHT", "HARD", "a"));
        service.answers("GET " + ONE + "/differences?after=a", 200, page("b", "ZACHT", "HARD", null));
        service.answers("GET " + TWO + "/differences?after=", 200, page("b", "ZACHT", "HARD", "b"));
        service.answers("GET " + TWO + "/differences?after=b", 200, page("c", "ZACHT", "GEEN", null));

        assertThat(service.is(new ReplayCompare(), id(1), id(2), "--output=json"))
                .isZero();

        var compared = Json.read(service.said());
        assertThat(compared.get("alike").asInt()).isEqualTo(1);
        assertThat(compared.get("rows")
                        .valueStream()
                        .map(row -> row.get("subject").asString() + " "
                                + row.get("first").asString() + " "
                                + row.get("second").asString()))
                .containsExactly("a HARD ZACHT", "c ZACHT GEEN");
    }

    @Test
    void a_result_that_cannot_be_made_again_is_a_failure() {
        service.answers("GET " + ONE, 200, run(1, "DONE", 1));
        service.answers(
                "POST " + ONE + "/verification?full=true",
                200,
                "{\"checksum\":\"a\",\"checksumAgain\":\"a\",\"sent\":1}");

        assertThat(service.is(new ReplayVerify(), id(1), "--full")).isEqualTo(1);
        assertThat(service.said()).startsWith("THE RESULT DOES NOT HOLD");
    }

    @Test
    void the_figures_of_a_rebuild_are_compared_by_year() {
        service.answers("GET " + ONE, 200, run(1, "DONE", 1).replace("REEVALUATION", "REBUILD"));
        service.answers("GET " + ONE + "/figures-difference?year=2019", 200, """
                {"year":2019,"on":"2019-12-31","same":40,
                 "before":{"generation":1,"records":9,"ruleVersion":"telling/2019-01-01"},
                 "after":{"generation":2,"records":9,"ruleVersion":"telling/2027-01-01"},
                 "changes":[{"cell":{"region":"LIMBURG","scope":"REGIONAAL","figure":"counted","value":""},"before":3,"after":5}]}""");

        assertThat(service.is(new ReplayDiff(), id(1))).isEqualTo(2);
        assertThat(service.is(new ReplayDiff(), id(1), "--year=2019")).isZero();

        assertThat(service.said())
                .contains("2019 as of 2019-12-31: 1 figures come out otherwise, 40 the same")
                .containsPattern("LIMBURG +REGIONAAL +counted +3 +5 +\\+2");
    }

    static String id(int number) {
        return new UUID(0, number).toString();
    }

    static String run(int number, String state, double ratio) {
        return """
                {"id":"%s","state":"%s","startedBy":"one","startedAt":"2026-11-01T10:00:00Z",
                 "wish":{"kind":"REEVALUATION","target":"triage","candidate":"triage/2027-01-01","slice":{},"reason":"why"},
                 "progress":{"position":5,"head":9,"ratio":%s,"events":1200,"eventsPerSecond":300,"remainingSeconds":65,"errors":0},
                 "result":{"ZACHT -> HARD":14,"leaves vt-nml":3}}""".formatted(id(number), state, ratio);
    }

    private static String page(String subject, String before, String after, String next) {
        return """
                {"differences":[{"kinds":["%2$s -> %3$s"],"difference":{"subject":"%1$s","position":7,"on":"2019-02-03",
                   "slice":{"region":"LIMBURG"},
                   "before":{"outcome":["%2$s"],"version":"triage/2019-01-01","rules":["T5"]},
                   "after":{"outcome":["%3$s"],"version":"triage/2027-01-01","rules":["T1","T2"]}}}],
                 "next":%4$s}""".formatted(subject, before, after, next == null ? "null" : "\"" + next + "\"");
    }
}
