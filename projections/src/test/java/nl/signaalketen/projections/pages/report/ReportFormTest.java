package nl.signaalketen.projections.pages.report;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final ReportForm TWO_OF_THREE = ReportForm.of(Map.ofEntries(
            entry("observedOn", List.of("2026-03-02")),
            entry("narrative", List.of("een\r\ntwee")),
            entry("acute", List.of("true")),
            entry("movedTo", List.of("")),
            entry("indicators", List.of("REISSCHULD")),
            entry("persons/0/name", List.of("")),
            entry("persons/1/age", List.of("17")),
            entry("persons/2/role", List.of("VERDACHTE")),
            entry("persons/2/age", List.of("oud")),
            entry("_csrf", List.of("geheim")),
            entry("persons/99/name", List.of("te veel"))));

    @Test
    void a_draft_keeps_the_fields_of_a_report_and_nothing_else_that_came_with_them() {
        assertThat(TWO_OF_THREE.fields())
                .containsEntry("narrative", List.of("een\ntwee"))
                .containsEntry("persons/1/age", List.of("17"))
                .doesNotContainKeys("_csrf", "persons/99/name");
        assertThat(ReportForm.of(TWO_OF_THREE.fields())).isEqualTo(TWO_OF_THREE);
    }

    @Test
    void a_person_of_whom_nothing_is_told_is_nobody_and_the_others_move_up_as_the_service_counts_them() {
        var shown = TWO_OF_THREE.withoutNobodies();

        assertThat(shown.persons()).hasSize(2);
        assertThat(shown.text("persons/0/age")).isEqualTo("17");
        assertThat(SignalBody.of("S-1", shown).get("persons"))
                .isEqualTo(List.of(Map.of("age", 17), Map.of("role", "VERDACHTE", "age", "oud")));
    }

    @Test
    void what_was_left_open_is_left_out_but_that_nobody_said_whether_it_is_acute() {
        assertThat(SignalBody.of("S-1", TWO_OF_THREE))
                .containsEntry("reference", "S-1")
                .containsEntry("acute", true)
                .containsEntry("indicators", List.of("REISSCHULD"))
                .doesNotContainKeys("movedTo", "municipality");
        assertThat(SignalBody.of("S-1", ReportForm.EMPTY))
                .isEqualTo(Map.of("reference", "S-1", "acute", "", "measuresPossible", false));
    }

    @Test
    void people_are_added_one_by_one_up_to_twenty_and_taken_away_from_among_the_others() {
        var full = ReportForm.EMPTY;
        while (full.hasRoom()) {
            full = full.withOneMore();
        }
        assertThat(full.persons()).hasSize(20);
        assertThat(full.withOneMore()).isEqualTo(full);
        assertThat(ReportForm.of(full.fields()).persons()).hasSize(20);
        assertThat(TWO_OF_THREE.without(1).text("persons/1/role")).isEqualTo("VERDACHTE");
        assertThat(ReportForm.EMPTY.without(0)).isEqualTo(ReportForm.EMPTY);
    }
}
