package nl.signaalketen.bench.fill;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Chance that falls the same way each time, for each of many things apart. */
final class Dice {

    private static final long SEED = 20_190_101;
    private static final Instant FIRST = Instant.parse("2019-01-02T08:00:00Z");
    private static final long SECONDS_OF_SEVEN_YEARS = 7L * 365 * 24 * 3600;

    private final SplittableRandom random;

    /** @param kind of thing, so that two kinds do not fall alike */
    Dice(String kind, long number) {
        random = new SplittableRandom(SEED + 31L * kind.hashCode() + 1_000_003L * number);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T of(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** Few of many, none twice. */
    <T> List<T> few(T[] all, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> of(all))
                .distinct()
                .toList();
    }

    <T> @Nullable T in(int percent, T thing) {
        return in(percent) ? thing : null;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    String name() {
        return id().toString();
    }

    /** Sixty-four hexadecimal digits. */
    String digest() {
        return LongStream.generate(random::nextLong)
                .limit(4)
                .mapToObj("%016x"::formatted)
                .reduce("", String::concat);
    }

    Instant moment() {
        return FIRST.plusSeconds(random.nextLong(SECONDS_OF_SEVEN_YEARS));
    }
}
