package nl.signaalketen.platform.processor;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.Comparator;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For ops: how far everything that follows a stream has come. 404 for everybody else. */
@RestController
public final class OpsProcessorsController {

    private final ObjectProvider<ProcessorSource> sources;

    OpsProcessorsController(ObjectProvider<ProcessorSource> sources) {
        this.sources = sources;
    }

    record All(List<Processor> processors) {}

    /** By kind and name; positions and ends are read one after the other, so that what moves may be ahead of its end. */
    @GetMapping("/v1/processors")
    All all(Caller caller) {
        caller.mustBe(OPS);
        return new All(sources.stream()
                .flatMap(source -> source.processors().stream())
                .sorted(Comparator.comparing(Processor::kind).thenComparing(Processor::name))
                .toList());
    }
}
