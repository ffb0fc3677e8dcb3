package nl.signaalketen.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeasurementTest {

    private static final Report MISSED = new Report(
            1_000,
            Map.of("cores", "2"),
            List.of(Measurement.of("Rebuild")
                    .figure("facts/s", 1234.5)
                    .bar("at least 20 times", "19.90 times", false)
                    .bar("the same rows", "the same", true)
                    .done()));

    @Test
    void a_missed_bar_is_printed_with_its_figure_and_is_missed_as_a_whole() {
        var text = new StringWriter();
        MISSED.printTable(new PrintWriter(text, true));

        assertThat(MISSED.met()).isFalse();
        assertThat(text.toString())
                .contains("MISSED at least 20 times: 19.90 times", "met    the same rows", "A bar is missed");
    }

    @Test
    void as_json_it_says_the_same() {
        var text = new StringWriter();
        MISSED.printJson(new PrintWriter(text, true));

        var json = JsonMapper.shared().readTree(text.toString());
        assertThat(json.at("/allBarsMet").asBoolean()).isFalse();
        assertThat(json.at("/measurements/0/figures/facts~1s").asString()).isEqualTo("1,235");
        assertThat(json.at("/measurements/0/bars/0/met").asBoolean()).isFalse();
    }
}
