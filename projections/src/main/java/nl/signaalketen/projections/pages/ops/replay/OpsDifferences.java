package nl.signaalketen.projections.pages.ops.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.pages.service.ChainService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What replays found, as the services tell it. */
@Component
class OpsDifferences {

    private static final String REPLAY = "/v1/replays/{id}";

    record Page(List<Difference> differences, @Nullable String next) {}

    record Difference(
            Found difference, List<String> kinds, @Nullable String answer) {

        String subject() {
            return difference.subject();
        }
    }

    record Found(String subject, LocalDate on, @Nullable Map<String, String> slice, Said before, Said after) {}

    record Said(List<String> outcome, String version, List<String> rules) {}

    record Failure(String subject, long position, String problem) {}

    record Failures(List<Failure> errors) {}

    /** Cell by cell, of a rebuild. */
    record OfFigures(int year, LocalDate on, List<Change> changes, long same) {}

    record Change(Cell cell, int before, int after) {}

    record Cell(String region, String scope, String figure, String value) {}

    /** Figures that were made again beside those published. */
    record OfPublication(long same, List<PublishedCell> different) {}

    record PublishedCell(
            String place,
            @Nullable String published,
            @Nullable String again) {}

    /** @param kind empty for all */
    Page page(ChainService service, String replay, String kind, String after) {
        return kind.isEmpty()
                ? service.get(Page.class, REPLAY + "/differences?after={after}", replay, after)
                : service.get(Page.class, REPLAY + "/differences?after={after}&kind={kind}", replay, after, kind);
    }

    List<Failure> failures(ChainService service, String replay) {
        return service.get(Failures.class, REPLAY + "/errors", replay).errors();
    }

    OfFigures ofFigures(ChainService service, String replay, int year) {
        return service.get(OfFigures.class, REPLAY + "/figures-difference?year={year}", replay, year);
    }

    OfPublication ofPublication(ChainService service, String replay) {
        return service.get(OfPublication.class, REPLAY + "/comparison", replay);
    }
}
