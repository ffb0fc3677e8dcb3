package nl.signaalketen.local.demo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresFileTest {

    @Test
    void figures_are_written_in_the_order_and_layout_of_the_published_ones_and_what_is_new_comes_last(
            @TempDir Path folder) throws Exception {
        var published = ComparisonTest.figures("""
                {"checklists": 1, "by_directorate": {"LUIK": 1, "BRUSSEL": 0},
                 "by_nationality_and_sex": {"VN": {"M": 1}, "RO": {"V": 1}},
                 "by_indicator_as_published": {"REISSCHULD": 1}}
                """);
        var chain = ComparisonTest.figures("""
                {"by_indicator": {"LOON_AFSTAAN": 2}, "checklists": 2,
                 "by_nationality_and_sex": {"BE": {"V": 1, "M": 4}, "RO": {"M": 1}, "VN": {"M": 9}},
                 "by_directorate": {"ANTWERPEN": 1, "BRUSSEL": 1, "LUIK": 0}}
                """);

        FiguresFile.write(folder.resolve("out.json"), 2020, "here", chain.inShapeOf(published));

        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo("""
                {
                 "year": 2020,
                 "source": "here",
                 "checklists": 2,
                 "by_directorate": {
                  "LUIK": 0,
                  "BRUSSEL": 1,
                  "ANTWERPEN": 1
                 },
                 "by_nationality_and_sex": {
                  "VN": {
                   "M": 9
                  },
                  "RO": {
                   "M": 1
                  },
                  "BE": {
                   "M": 4,
                   "V": 1
                  }
                 },
                 "by_indicator_as_published": {
                  "REISSCHULD": 0
                 },
                 "by_indicator": {
                  "LOON_AFSTAAN": 2
                 }
                }
                """);
    }
}
