package nl.signaalketen.projections.pages.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.pages.Spoken;
import nl.signaalketen.projections.pages.publication.PublicationsPage.Publication;
import nl.signaalketen.projections.pages.publication.Revisions.Change;
import nl.signaalketen.projections.pages.publication.Revisions.Changed;
import nl.signaalketen.projections.pages.publication.Revisions.Entry;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private final Revisions revisions = new Revisions(new PublishedFigures(Spoken.inDutch()));

    @Test
    void a_revision_says_which_figure_it_says_otherwise_in_words() {
        var line = revisions.of(List.of(
                new Entry(published("2019-1"), List.of()),
                new Entry(
                        published("2019-2"),
                        List.of(
                                new Change("registrations/*/counted", 16, 17),
                                new Change("registrations/ZUID_LIMBURG/bySex/V", null, 1200)))));
        assertThat(line.getFirst().first()).isTrue();
        assertThat(line.getLast().first()).isFalse();
        assertThat(line.getLast().changed())
                .containsExactly(
                        new Changed("Registraties: alle regio’s, Geregistreerd", "16", "17"),
                        new Changed("Registraties: Zuid-Limburg, Naar geslacht, Vrouw", "niet getoond", "1.200"));
    }

    private static Publication published(String name) {
        return new Publication(
                name, "telling/2019-01-01", Map.of(), 11, "", "keten.ops", Instant.EPOCH, "yearly report");
    }
}
