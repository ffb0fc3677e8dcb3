package nl.signaalketen.platform.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/** What says facts to others, so that facts can be said again. */
final class Announcers {

    private final List<Announcer> all = new ArrayList<>();

    private record Announcer(String processor, EventMessageHandler handler) {}

    void add(String processor, Object handler) {
        all.add(new Announcer(processor, new AnnotationEventHandlerAdapter(handler)));
    }

    /** The processors that say them the first time. */
    List<String> processors() {
        return all.stream().map(Announcer::processor).toList();
    }

    /** Says all that others may hear of these, each as it was said the first time; returns when all of it is acknowledged. */
    void sayAgain(List<? extends EventMessage<?>> facts) {
        all.forEach(announcer -> sayAgain(announcer.handler(), facts));
    }

    private static void sayAgain(EventMessageHandler handler, List<? extends EventMessage<?>> facts) {
        List<EventMessage<?>> said = new ArrayList<>(facts);
        said.removeIf(fact -> !handler.canHandle(fact));
        if (said.isEmpty()) {
            return;
        }
        var work = new BatchingUnitOfWork<>(said);
        var result = work.executeWithResult(
                () -> handler.handle(work.getMessage()), RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failed
                    ? failed
                    : new IllegalStateException(result.exceptionResult());
        }
    }
}
