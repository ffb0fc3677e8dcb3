package nl.signaalketen.platform.processor;

import java.util.List;

/** Knows some of what follows a stream here. */
@FunctionalInterface
public interface ProcessorSource {

    List<Processor> processors();
}
