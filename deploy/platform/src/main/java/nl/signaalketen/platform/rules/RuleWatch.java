package nl.signaalketen.platform.rules;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees what another node did to the rule versions; in good time, since nothing becomes active on the day itself. */
final class RuleWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);
    private static final long SECONDS = 5;

    private final RuleShelf shelf;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rule-watch").factory());

    RuleWatch(RuleShelf shelf) {
        this.shelf = shelf;
        timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            shelf.refresh();
        } catch (RuntimeException unreachable) {
            LOG.warn("The rule log cannot be read; the versions known go on: {}", unreachable.toString());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
