package nl.signaalketen.bench.ground;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A replay that a running service was asked for, as ops sees it. */
public record Replay(Rest ops, String id) {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

    /** @param wish the body of {@code POST /v1/replays} */
    public static Replay start(Rest ops, Map<String, ?> wish) {
        var answer = ops.post("/v1/replays", JsonMapper.shared().writeValueAsString(wish));
        return new Replay(ops, checked(answer).json().get("id").asString());
    }

    /** As it stood when it was seen to have come to its end. */
    public Ended awaitEnd(LongConsumer progress) {
        while (true) {
            var now = look();
            progress.accept(now.get("progress").get("events").asLong());
            switch (now.get("state").asString()) {
                case "DONE" -> {
                    return Ended.of(now);
                }
                case "RUNNING" -> LockSupport.parkNanos(LOOK_EVERY);
                default -> throw new IllegalStateException("The replay does not come to its end: " + now);
            }
        }
    }

    public boolean isRunning() {
        return look().get("state").asString().equals("RUNNING");
    }

    /** Of no consequence to what it has found. */
    public void close() {
        move(isRunning() ? "cancel" : "refusal");
    }

    public void move(String move) {
        checked(ops.post("/v1/replays/" + id + "/" + move, ""));
    }

    private JsonNode look() {
        return checked(ops.get("/v1/replays/" + id)).json();
    }

    private static Answer checked(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("Refused: " + answer.body());
        }
        return answer;
    }

    /** From the moment it was asked for to the moment of its end, by the clock of the service. */
    public record Ended(long events, long errors, Duration took) {

        static Ended of(JsonNode replay) {
            var progress = replay.get("progress");
            return new Ended(
                    progress.get("events").asLong(),
                    progress.get("errors").asLong(),
                    Duration.between(
                            Instant.parse(replay.get("startedAt").asString()),
                            Instant.parse(replay.get("endedAt").asString())));
        }

        public double perSecond() {
            return events * 1e9 / took.toNanos();
        }
    }
}
