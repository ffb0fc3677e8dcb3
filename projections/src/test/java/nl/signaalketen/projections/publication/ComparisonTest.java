package nl.signaalketen.projections.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.publication.Comparison.Cell;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String PLACE = "registrations/ZUID_LIMBURG/counted";

    @Test
    void that_a_few_people_come_out_where_none_were_published_is_said_without_saying_how_many() {
        assertThat(different(0, 10)).isEqualTo(new Cell(PLACE, null, null));
        assertThat(different(0, 11)).isEqualTo(new Cell(PLACE, "0", "11"));
        assertThat(different(12, 0)).isEqualTo(new Cell(PLACE, "12", "0"));
    }

    private static Cell different(int published, int again) {
        var kept = counted(published);
        var publication = new Publication(
                PublicationName.parse("2019-1"),
                RuleVersionId.parse("telling/2019-01-01"),
                Reference.regions(),
                null,
                new Ends(Map.of()),
                kept.checksum(),
                11,
                "ops",
                Instant.EPOCH,
                "the report");
        return Comparison.of(publication, kept, Set.of(), counted(again), "as then")
                .different()
                .getFirst();
    }

    private static Figures counted(int number) {
        return new Figures("{\"registrations\": [{\"region\": \"ZUID_LIMBURG\", \"figures\": {\"counted\": %d}}]}"
                .formatted(number));
    }
}
