package nl.signaalketen.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.signaalketen.platform.web.Wrong;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    private static final RuleVersionId CANDIDATE = RuleVersionId.parse("kleur/2027-01-01");
    private static final DecisionTable KNOWN = DecisionTables.compile(CANDIDATE, Tables.first());

    @Test
    void a_table_with_the_same_inputs_and_outputs_and_right_examples_can_be_used() {
        var hot = new RuleExample(
                "fifty is hot", Map.of("warmte", 50), List.of(Map.of("kleur", "rood"), Map.of("kleur", "wit")));

        assertThat(check(Tables.hotAbove(45), hot)).isEmpty();
    }

    @Test
    void an_example_that_comes_out_otherwise_is_named_with_what_came_out() {
        var hot = new RuleExample("fifty is hot", Map.of("warmte", 50), List.of(Map.of("kleur", "wit")));

        assertThat(check(Tables.hotAbove(60), hot)).singleElement().satisfies(wrong -> {
            assertThat(wrong.field()).isEqualTo("examples/0");
            assertThat(wrong.problem()).contains("fifty is hot", "wit", "rood");
        });
    }

    @Test
    void other_inputs_or_outputs_than_those_of_the_active_version_are_named() {
        var other = Tables.first().replace("\"warmte\"", "\"hitte\"").replace("<text>warmte", "<text>hitte");
        var others = other.replace("name=\"kleur\" typeRef=\"string\"", "name=\"tint\" typeRef=\"string\"");

        assertThat(check(others))
                .extracting(Wrong::problem)
                .anySatisfy(text -> assertThat(text).contains("[warmte]", "[hitte]"));
        assertThat(check(others))
                .extracting(Wrong::problem)
                .anySatisfy(text -> assertThat(text).contains("[kleur]", "[tint]"));
    }

    @Test
    void rows_that_overlap_are_wrong_where_only_one_may_answer() {
        var unique = Tables.first().replace("COLLECT", "UNIQUE");

        assertThat(check(unique))
                .extracting(Wrong::problem)
                .anySatisfy(text -> assertThat(text).containsIgnoringCase("overlap"));
        assertThat(check(Tables.first())).isEmpty();
    }

    @Test
    void two_rows_may_look_at_the_same_where_several_may_answer() {
        assertThat(check(Tables.hotAbove(20))).isEmpty();
        assertThat(check(Tables.hotAbove(20).replace("COLLECT", "ANY"))).isNotEmpty();
    }

    @Test
    void rows_may_look_at_the_same_where_the_first_that_fits_answers() {
        assertThat(check(Tables.first().replace("COLLECT", "FIRST")))
                .extracting(Wrong::problem)
                .noneMatch(problem -> problem.contains("Normal Form") || problem.contains("verlap"));
    }

    @Test
    void a_gap_is_wrong_where_one_row_must_answer() {
        var first = Tables.first().replace("COLLECT", "FIRST");

        assertThat(check(first))
                .extracting(Wrong::problem)
                .anySatisfy(text -> assertThat(text).containsIgnoringCase("gap"));
    }

    @Test
    void what_is_more_than_a_table_is_refused_because_it_could_run_code_or_read_files() {
        assertThat(check("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Tables.first()))
                .isNotEmpty();
        assertThat(
                        check(
                                Tables.first()
                                        .replace(
                                                "\"rood\"",
                                                "(function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}})(0)")))
                .isNotEmpty();
        assertThat(check("no xml")).isNotEmpty();
        assertThat(check("<definitions/>")).isNotEmpty();
    }

    private static List<Wrong> check(String dmn, RuleExample... examples) {
        return RuleCheck.of(CANDIDATE, Tables.text(dmn, examples), Optional.of(KNOWN));
    }
}
