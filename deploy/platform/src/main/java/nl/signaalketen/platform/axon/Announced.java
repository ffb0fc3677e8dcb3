package nl.signaalketen.platform.axon;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** What was said to others, to be said again. */
public final class Announced {

    private final Announcers announcers;
    private final AxonProcessors processors;

    Announced(Announcers announcers, AxonProcessors processors) {
        this.announcers = announcers;
        this.processors = processors;
    }

    /** The last event up to which all was said; 0 where nothing was. */
    public long position() {
        return announcers.processors().stream()
                .mapToLong(processors::positionOf)
                .min()
                .orElse(0);
    }

    /** Says all that others may hear of these, each as it was said the first time; returns when all of it is acknowledged. */
    public void sayAgain(List<? extends EventMessage<?>> facts) {
        announcers.sayAgain(facts);
    }
}
