package nl.signaalketen.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.signaalketen.platform.worker.Worker.Turn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Turn after turn in a thread of its own, until it is told to stop. */
class WorkerTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void a_turn_that_fails_is_followed_by_the_next_and_the_worker_is_well() {
        var worker = new Worker("failing", SOON, () -> {
            turns.incrementAndGet();
            throw new IllegalStateException("not this time");
        });
        worker.start();
        try {
            awaitTurns(3);
            assertThat(worker.health().getStatus()).isEqualTo(Status.UP);
        } finally {
            worker.stop();
        }
    }

    @Test
    void a_worker_whose_thread_has_died_is_not_well() {
        var dying = new Worker("dying", SOON, () -> {
            turns.incrementAndGet();
            throw new DiesOfIt();
        });
        assertThat(dying.health().getStatus()).as("before it begins").isEqualTo(Status.DOWN);

        dying.start();

        await().dontCatchUncaughtExceptions().until(() -> dying.health().getStatus(), Status.DOWN::equals);
        assertThat(dying.isRunning()).as("nobody stopped it").isTrue();
        assertThat(turns).hasValue(1);
        dying.stop();
    }

    @Test
    void a_stop_waits_for_the_turn_at_hand_and_none_comes_after_it() {
        var goesOn = new CountDownLatch(1);
        var worker = new Worker("at work", SOON, waitingFor(goesOn));
        worker.start();
        awaitTurns(1);

        var stop = CompletableFuture.runAsync(worker::stop);
        await().until(() -> !worker.isRunning());
        assertThat(stop).isNotDone();
        assertThat(worker.isAlive()).isTrue();
        goesOn.countDown();

        assertThat(stop).succeedsWithin(Duration.ofSeconds(10));
        assertThat(worker.isAlive()).isFalse();
        assertThat(turns).hasValue(1);
    }

    @Test
    void a_stop_does_not_wait_for_a_rest() {
        var worker = new Worker("resting", SOON, () -> {
            turns.incrementAndGet();
            return LONG;
        });
        worker.start();
        awaitTurns(1);

        assertThat(CompletableFuture.runAsync(worker::stop)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(worker.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void one_that_does_not_stop_in_time_says_so_as_a_second_one_beside_it_would_do_everything_twice() {
        var goesOn = new CountDownLatch(1);
        var worker = new Worker("stuck", SOON, SOON, waitingFor(goesOn));
        worker.start();
        awaitTurns(1);

        assertThatIllegalStateException().isThrownBy(worker::stop).withMessage("stuck does not stop");

        goesOn.countDown();
        await().until(() -> !worker.isAlive());
    }

    @Test
    void one_that_was_stopped_can_begin_again() {
        var worker = new Worker("again", SOON, () -> {
            turns.incrementAndGet();
            return SOON;
        });
        worker.start();
        worker.stop();
        var before = turns.get();

        worker.start();

        awaitTurns(before + 1);
        assertThat(worker.health().getStatus()).isEqualTo(Status.UP);
        worker.stop();
    }

    private Turn waitingFor(CountDownLatch goesOn) {
        return () -> {
            turns.incrementAndGet();
            try {
                goesOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Duration.ZERO;
        };
    }

    private void awaitTurns(int atLeast) {
        await().until(() -> turns.get() >= atLeast);
    }

    /** As when the heap is full. */
    private static final class DiesOfIt extends Error {

        private static final long serialVersionUID = 1L;
    }
}
