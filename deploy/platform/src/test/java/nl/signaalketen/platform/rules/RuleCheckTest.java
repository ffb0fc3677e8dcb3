package nl.signaalketen.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.signaalketen.platform.web.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_document_type_is_refused_because_it_could_read_files() {
        assertThat(problems("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Tables.first()))
                .singleElement()
                .asString()
                .contains("document type");
        assertThat(problems("no xml")).singleElement().asString().contains("not XML");
        assertThat(problems("<definitions/>")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"external", "e&#120;ternal", "ex<![CDATA[tern]]>al", "ex<!-- -->ternal"})
    void a_function_of_another_language_is_refused_however_it_is_written(String external) {
        var callsCode = Tables.first()
                .replace(
                        "\"rood\"",
                        "(function(x) " + external
                                + " {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}})(0)");
        assertThat(problems(callsCode)).singleElement().asString().contains("calls no code");
    }

    @Test
    void a_table_in_another_encoding_is_refused_because_the_engine_could_read_another_text() {
        assertThat(problems("<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                        + Tables.first().replaceFirst("^<\\?xml.*?\\?>", "")))
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    private static List<String> problems(String dmn) {
        return check(dmn).stream().map(Wrong::problem).toList();
    }

    private static List<Wrong> check(String dmn, RuleExample... examples) {
        return RuleCheck.of(CANDIDATE, Tables.text(dmn, examples), Optional.of(KNOWN));
    }
}
