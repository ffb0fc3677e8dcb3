package nl.signaalketen.projections.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Disclosure DISCLOSURE = new Disclosure(Map.of(
            "registrations",
            List.of(
                    Population.of("counted")
                            .table("bySex", "sex")
                            .table("byExploitation", "exploitation")
                            .table("bySector", "sector")
                            .grouped("bySector", "byExploitation", form -> form.equals("SEKSUEEL") ? "S" : "OVERIG")
                            .several("byRegion", "region"),
                    Population.of("riskGroup"))));

    private final Map<String, Integer> numbers = new HashMap<>();

    @Test
    void a_small_number_is_hidden_and_nought_and_larger_ones_are_not() {
        given("riskGroup", 10, "counted", 11);
        assertThat(hidden()).containsExactly("registrations/*/riskGroup");
        given("riskGroup", 0);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void who_subtracts_what_is_shown_from_the_total_does_not_find_the_one_that_is_hidden() {
        given("counted", 60, "bySex/M", 40, "bySex/V", 15, "bySex/X", 5);
        assertThat(hidden()).containsExactlyInAnyOrder("registrations/*/bySex/X", "registrations/*/bySex/V");
    }

    @Test
    void small_numbers_that_together_leave_each_other_no_room_get_company() {
        given("counted", 62, "bySex/M", 40, "bySex/V", 20, "bySex/X", 1, "bySex/ONBEKEND", 1);
        assertThat(hidden())
                .containsExactlyInAnyOrder(
                        "registrations/*/bySex/X", "registrations/*/bySex/ONBEKEND", "registrations/*/bySex/V");
    }

    @Test
    void what_is_hidden_in_one_table_is_not_read_in_another_that_is_its_sum() {
        given("counted", 60, "bySector/S", 6, "bySector/OVERIG", 54);
        given("byExploitation/SEKSUEEL", 6, "byExploitation/ARBEID", 30, "byExploitation/BEDELARIJ", 24);
        assertThat(hidden())
                .contains("registrations/*/bySector/S", "registrations/*/byExploitation/SEKSUEEL")
                .contains("registrations/*/bySector/OVERIG")
                .containsAnyOf("registrations/*/byExploitation/ARBEID", "registrations/*/byExploitation/BEDELARIJ");
    }

    @Test
    void a_region_does_not_follow_from_all_regions_together_and_the_others() {
        given("counted", 60, "byRegion/VENLO", 7, "byRegion/WEERT", 23, "byRegion/HEERLEN", 30);
        numbers.put("registrations/VENLO/counted", 7);
        numbers.put("registrations/WEERT/counted", 23);
        numbers.put("registrations/HEERLEN/counted", 30);
        assertThat(hidden())
                .containsExactlyInAnyOrder(
                        "registrations/*/byRegion/VENLO",
                        "registrations/VENLO/counted",
                        "registrations/*/byRegion/WEERT",
                        "registrations/WEERT/counted");
    }

    @Test
    void a_hidden_number_does_not_follow_from_a_revision_that_shows_by_how_much_it_changed() {
        given("counted", 60, "bySex/M", 40, "bySex/V", 15, "bySex/X", 5);
        var first = new Publishable(Map.copyOf(numbers), hidden(), 11);
        given("counted", 67, "bySex/X", 12);
        assertThat(hidden()).as("alone it would be shown whole").isEmpty();
        assertThat(DISCLOSURE.hide(draft(), List.of(first)))
                .contains("registrations/*/bySex/X", "registrations/*/bySex/V");
    }

    @Test
    void who_was_hidden_and_is_gone_does_not_follow_from_the_total_that_is_one_less() {
        given("counted", 41, "bySex/M", 40, "bySex/X", 1);
        var first = new Publishable(Map.copyOf(numbers), hidden(), 11);
        assertThat(first.hidden()).contains("registrations/*/bySex/M");
        given("counted", 40);
        numbers.remove("registrations/*/bySex/X");
        assertThat(DISCLOSURE.hide(draft(), List.of(first)))
                .as("a place of the first one is hidden though nobody stands there any more, or the total is")
                .isNotEmpty();
    }

    @Test
    void what_was_shown_before_and_is_the_same_is_shown_again() {
        given("counted", 60, "bySex/M", 40, "bySex/V", 15, "bySex/X", 5);
        var shown = new Publishable(Map.copyOf(numbers), Set.of(), 1);
        assertThat(DISCLOSURE.hide(draft(), List.of(shown))).isEmpty();
    }

    @Test
    void nothing_is_hidden_below_one() {
        given("counted", 2, "bySex/M", 1, "bySex/V", 1);
        assertThat(DISCLOSURE.hide(new Publishable(numbers, Set.of(), 1), List.of()))
                .isEmpty();
    }

    @Test
    void a_number_of_which_nobody_says_what_it_adds_up_to_is_not_published() {
        given("byShoeSize/44", 60);
        assertThatThrownBy(this::hidden).hasMessageContaining("registrations/*/byShoeSize/44");
    }

    private void given(Object... placesAndNumbers) {
        for (var i = 0; i < placesAndNumbers.length; i += 2) {
            numbers.put("registrations/*/" + placesAndNumbers[i], (Integer) placesAndNumbers[i + 1]);
        }
    }

    private Publishable draft() {
        return new Publishable(Map.copyOf(numbers), Set.of(), 11);
    }

    private Set<String> hidden() {
        return DISCLOSURE.hide(draft(), List.of());
    }
}
