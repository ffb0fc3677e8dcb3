package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgesTest {

    @Test
    void the_youngest_come_first_and_whose_age_is_not_known_last() {
        var counted = new TreeMap<>(Map.of("18-29", 1, "50+", 2, "<18", 3, "ONBEKEND", 4));

        assertThat(Ages.inOrder(counted).keySet()).containsExactly("<18", "18-29", "50+", "ONBEKEND");
    }

    @Test
    void what_is_no_age_stays_in_its_order() {
        var counted = new TreeMap<>(Map.of("NL", 1, "2019", 2, "BE", 3));

        assertThat(Ages.inOrder(counted).keySet()).containsExactly("2019", "BE", "NL");
    }
}
