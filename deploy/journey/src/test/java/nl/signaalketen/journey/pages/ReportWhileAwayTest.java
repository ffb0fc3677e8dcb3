package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.journey.RunningChain;
import nl.signaalketen.local.chain.Part;
import org.junit.jupiter.api.Test;

@PageTest
class ReportWhileAwayTest {

    private static final Path LOGS = Path.of("target/chain/logs");
    private static final Duration BACK_WITHIN = Duration.ofMinutes(3);

    private final String name = "Naam-" + UUID.randomUUID();
    private final String told = "Een oudere vriend van " + name + "\nhaalt haar elke dag op";

    @Test
    void who_reports_while_the_service_is_away_is_told_so_keeps_every_word_and_reports_once_it_is_back() {
        var service = RunningChain.part("signal-service");
        try (var visit = Visit.by("school-roermond.melder")) {
            fillIn(visit.goTo("/report/new").press("Nog een persoon"));
            service.server().kill();
            visit.press("Meld dit signaal").shows("Dit kan nu even niet").isAnswered(503);
            visit.shows("Laat deze bladzijde open en druk over een minuut opnieuw op de knop.");
            assertThat(visit.page().locator("main").innerText())
                    .doesNotContain("Er is niets veranderd", "hoe het nu is");
            everythingIsStillThere(visit);
            visit.isFitForEverybody("report-away");

            await().atMost(BACK_WITHIN).until(() -> service.state() == Part.State.READY);
            visit.press("Meld dit signaal").shows("is gemeld").shows("Dit signaal is zacht");
        }
        assertThat(logs()).hasSizeGreaterThan(4).noneMatch(log -> log.contains(name));
    }

    private void fillIn(Visit visit) {
        visit.page().fill("#observedOn", "2026-03-02");
        visit.page().fill("#narrative", told);
        visit.page().selectOption("#exploitation", "ARBEIDSUITBUITING");
        visit.page().selectOption("#municipality", "GM0957");
        visit.page().check("#acute-false");
        visit.page().fill("#persons-0-name", name);
        visit.page().fill("#persons-1-telephone", "06 12345678");
    }

    private void everythingIsStillThere(Visit visit) {
        assertThat(Stream.of(
                                "#observedOn",
                                "#narrative",
                                "#exploitation",
                                "#municipality",
                                "#persons-0-name",
                                "#persons-1-telephone")
                        .map(visit.page()::inputValue))
                .containsExactly("2026-03-02", told, "ARBEIDSUITBUITING", "GM0957", name, "06 12345678");
        assertThat(visit.page().isChecked("#acute-false")).isTrue();
        assertThat(visit.page().url()).doesNotContain(name, "?");
    }

    private static Stream<String> logs() {
        try (var files = Files.list(LOGS)) {
            return files.map(ReportWhileAwayTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
