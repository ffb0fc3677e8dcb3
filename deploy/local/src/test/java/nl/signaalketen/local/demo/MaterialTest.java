package nl.signaalketen.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.signaalketen.local.demo.figures.Counting;
import nl.signaalketen.local.demo.figures.Figures;
import nl.signaalketen.local.demo.story.Answers.Entry;
import nl.signaalketen.local.demo.story.Answers.Timeline;
import nl.signaalketen.local.demo.story.Counted;
import org.junit.jupiter.api.Test;

class MaterialTest {

    private static final Material OF_2019 =
            Material.of2019(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    private static final Figures COUNTED_BY_HAND = Counting.of(OF_2019.file());

    @Test
    void the_checklists_of_2019_add_up_to_the_published_figures() {
        assertThat(OF_2019.file().controles()).hasSize(46);
        assertThat(OF_2019.file().size()).isEqualTo(120);
        assertThat(OF_2019.expected().referred()).isEqualTo(73);
        assertThat(OF_2019.compare(COUNTED_BY_HAND).differences()).isEmpty();
    }

    @Test
    void a_chain_that_accounts_for_every_row_is_good() {
        var result = result(120, 120, 73);

        assertThat(result.good()).isTrue();
        assertThat(result.text())
                .contains("Every figure agrees with what is published")
                .doesNotContain("<--");
    }

    @Test
    void a_row_that_is_not_classified_registered_or_taken_on_is_not_overlooked() {
        assertThat(result(119, 120, 73).good()).isFalse();
        assertThat(result(120, 121, 73).good()).isFalse();
        assertThat(result(120, 120, 72).good()).isFalse();
        assertThat(result(120, 120, 72).text()).contains("not every row is accounted for");
    }

    @Test
    void the_same_done_to_several_people_is_one_line_of_the_timeline() {
        var classified = new Entry(
                Instant.parse("2026-03-01T12:00:00Z"),
                "BETROKKENE_CLASSIFIED",
                "GEEN VOORLOPIG",
                "vt.partner",
                "1",
                null,
                null);
        var text = TimelineText.of(new Timeline(List.of(classified, classified, classified)))
                .toString();

        assertThat(text.lines()).hasSize(2).last().asString().contains("13:00:00", "BETROKKENE_CLASSIFIED x3");
    }

    private static Result result(int classified, int registered, int accepted) {
        return new Result(
                OF_2019,
                new Counted(COUNTED_BY_HAND, classified, registered, accepted, 46, List.of(), List.of()),
                new Timeline(List.of()),
                Map.of("Chain started", Duration.ofSeconds(1)));
    }
}
