package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void a_table_is_as_wide_as_its_words() {
        var table = new TextTable("RULE", "age", "WHY").row("T1", "< 18", "A minor is never at fault.");

        assertThat(table.text(80)).isEqualTo("""
                RULE  age   WHY
                --------------------------------------
                T1    < 18  A minor is never at fault.""");
    }

    @Test
    void the_widest_column_is_wrapped_between_words_until_the_table_fits() {
        var table = new TextTable("RULE", "WHY")
                .row("T1", "A minor is never at fault, whatever was said.")
                .row("T2", "Else.");

        assertThat(table.text(28)).isEqualTo("""
                RULE  WHY
                ----------------------------
                T1    A minor is never at
                      fault, whatever was
                      said.
                ----------------------------
                T2    Else.""");
    }

    @Test
    void a_word_that_is_longer_than_its_column_is_cut_and_nothing_is_lost() {
        assertThat(Text.wrap("MOGELIJK_SLACHTOFFER", 8)).containsExactly("MOGELIJK", "_SLACHTO", "FFER");
        assertThat(Text.wrap("", 8)).containsExactly("");
        assertThat(Text.wrap("ZACHT -> HARD", 7)).containsExactly("ZACHT", "-> HARD");
    }

    @Test
    void an_id_in_a_table_is_never_cut_however_narrow_the_screen() {
        var id = "2032adcc-748b-3ba3-9947-c45497b3062d";

        assertThat(new TextTable("SUBJECT", "WHY").row(id, "because").text(40)).contains(id + "  because");
    }

    @Test
    void what_somebody_wrote_cannot_steer_the_terminal() {
        assertThat(new TextTable("WHY").row("red\u001B[31m\u202Eand\u0007").text(80))
                .doesNotContain("\u001B", "\u202E", "\u0007");
    }

    @Test
    void a_version_is_shown_with_its_rules_its_examples_and_what_was_done_with_it() {
        var shown = RuleTable.read(Json.read("""
                {"version":{"set":"kleur","version":"2019-01-01","state":"ACTIVE","from":"2019-01-01","checksum":"ab",
                            "history":[{"what":"activated","by":"two","reason":"it is right","at":"2026-11-01T10:00:00Z"}]},
                 "table":{"hitPolicy":"FIRST","facts":["warmte"],"inputs":["warmte"],"outputs":["kleur"],
                          "rules":[{"id":"K1","when":["> 20"],"then":["\\"rood\\""],"why":"It is warm."},
                                   {"id":"K2","when":["-"],"then":["\\"blauw\\""]}]},
                 "examples":[{"name":"Of 30 it is red","inputs":{"warmte":30},"outcomes":[{"kleur":"rood"}]}]}"""));

        assertThat(shown.text(80).lines())
                .containsExactlyElementsOf(List.of(
                        "kleur/2019-01-01 is ACTIVE from 2019-01-01",
                        "Hit policy FIRST; - means whatever it is.",
                        "",
                        "RULE  warmte  -> kleur  WHY",
                        "-----------------------------------",
                        "K1    > 20    \"rood\"    It is warm.",
                        "K2    -       \"blauw\"",
                        "",
                        "Example: Of 30 it is red",
                        "2026-11-01T10:00:00Z activated by two: it is right"));
    }

    @Test
    void a_rule_set_whose_words_do_not_fit_into_columns_is_shown_a_rule_below_the_other() {
        var shown = RuleTable.read(Json.read("""
                {"version":{"set":"triage","version":"2019-01-01","state":"CANDIDATE","checksum":"ab","history":[]},
                 "table":{"hitPolicy":"COLLECT","facts":[],"inputs":["Bewegingsvrijheid","Minderjarig"],"outputs":["urgency"],
                          "rules":[{"id":"T4","when":["-","true"],"then":["\\"HARD\\""],"why":"Een kind"}]},
                 "examples":[]}"""));

        assertThat(shown.text(40).lines()).contains("T4: Een kind", "  Minderjarig: true", "  -> urgency: \"HARD\"");
        assertThat(shown.text(60)).contains("RULE  Bewegingsvrijheid  Minderjarig  -> urgency  WHY");
    }
}
