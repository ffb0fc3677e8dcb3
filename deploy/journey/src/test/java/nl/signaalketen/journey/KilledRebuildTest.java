package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The process of the read models is killed, kill -9, while it rebuilds them; more often with -Drebuild.kills=50. */
class KilledRebuildTest {

    private static final int KILLS = Integer.getInteger("rebuild.kills", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PEOPLE = 100;
    private static final int MOST_MILLIS = 3_000;
    private static final Random CHANCE = new Random(20190301);

    @Test
    void read_models_that_are_rebuilt_by_a_process_killed_at_any_moment_are_the_same() {
        RunningChain.ensure();
        IntStream.range(0, PEOPLE)
                .forEach(person ->
                        Broker.classified(2020, "w" + person, "ZUID_LIMBURG", "POLITIE_AVIM", "VERMOEDELIJK"));
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Flow.figuresOf(2020).get("counted").asInt() == PEOPLE);
        for (var kills = 0; kills < KILLS; ) {
            var replay = started();
            do {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(CHANCE.nextInt(MOST_MILLIS)));
                RunningChain.part("projections").server().kill();
                kills++;
                await().atMost(PATIENCE).until(() -> !stateOf(replay).isEmpty());
            } while (kills < KILLS && stateOf(replay).equals("RUNNING"));
            await().atMost(PATIENCE).until(() -> stateOf(replay).equals("DONE"));
            assertThat(Terminal.type("replay verify " + replay + " --full").out())
                    .contains("The result holds.", "0 commands, messages and records");
            assertThat(Terminal.type("replay drop " + replay).exitCode()).isZero();
        }
    }

    /** So slowly that it is killed in the middle more often than not. */
    private static String started() {
        return Terminal.type(
                        "replay start --rebuild readmodels --events-per-second 25 --reason killed-meanwhile --output json")
                .json()
                .get("id")
                .asString();
    }

    /** Empty while there is nobody to ask. */
    private static String stateOf(String replay) {
        var said = Terminal.type("replay status " + replay + " --output json");
        return said.exitCode() == 0 ? said.json().get("state").asString() : "";
    }
}
