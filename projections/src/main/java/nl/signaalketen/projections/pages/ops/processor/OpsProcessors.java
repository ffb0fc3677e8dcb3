package nl.signaalketen.projections.pages.ops.processor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.signaalketen.projections.pages.ops.Heard;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows a stream in all services. */
@Component
class OpsProcessors {

    private static final Comparator<Row> MOST_PRESSING_FIRST = Comparator.comparing(
                    (Row row) -> !row.processor().isStuck())
            .thenComparing(row -> row.processor().behind(), Comparator.reverseOrder());

    private final OpsChain chain;

    OpsProcessors(OpsChain chain) {
        this.chain = chain;
    }

    /** As {@code GET /v1/processors} tells it. */
    record Processor(
            String name,
            String kind,
            long position,
            @Nullable Long end,
            @Nullable Long lag,
            String state,
            @Nullable String lastError) {

        public boolean isStuck() {
            return !state.equals("RUNNING");
        }

        long behind() {
            return lag == null ? 0 : lag;
        }
    }

    record All(Processor[] processors) {}

    record Row(OpsService service, Processor processor) {}

    Heard<All> heard() {
        return chain.ask(OpsService.ALL, All.class, "/v1/processors");
    }

    /** What is stuck first, then what has most to read; all else in the order of the services. */
    static List<Row> rows(Heard<All> heard) {
        return heard
                .all((service, all) -> Arrays.stream(all.processors()).map(processor -> new Row(service, processor)))
                .stream()
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }
}
