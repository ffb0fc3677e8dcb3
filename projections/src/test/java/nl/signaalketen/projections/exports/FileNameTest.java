package nl.signaalketen.projections.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void files_of_other_years_periods_and_regions_have_other_names() {
        assertThat(FileName.of("figures", Map.of())).isEqualTo("figures");
        assertThat(FileName.of("figures", Map.of("region", List.of("ZUID_LIMBURG"), "year", List.of("2019"))))
                .isEqualTo("figures-2019-ZUID_LIMBURG");
        assertThat(FileName.of("signals", Map.of("from", List.of("2019-01-01"), "to", List.of("2019-06-30"))))
                .isEqualTo("signals-2019-01-01-2019-06-30");
    }

    @Test
    void what_fits_in_no_name_and_what_was_not_given_is_left_out() {
        assertThat(FileName.of("figures", Map.of("region", nothing(), "year", List.of("../2019\r\nX: y"))))
                .isEqualTo("figures");
    }

    private static List<@Nullable String> nothing() {
        return Arrays.asList((String) null);
    }
}
