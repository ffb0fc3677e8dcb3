package nl.signaalketen.local.demo.story;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.signaalketen.local.chain.ChainProblem;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Asks again until the chain has come as far as is wanted; as long as there is news, there is patience. */
final class Await {

    /** Counted in answers, not in time: an outage that is waited out leaves patience as it was. */
    private static final RetryTemplate PATIENCE = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(480)
            .delay(Duration.ofMillis(250))
            .includes(NoNews.class)
            .build());

    private Await() {}

    private static final class NoNews extends RuntimeException {}

    /** @throws ChainProblem saying what does not come */
    static <T> T until(String what, Supplier<T> ask, Predicate<T> enough) {
        var last = settled(ask, enough);
        if (!enough.test(last)) {
            throw new ChainProblem("%s does not come; for minutes it has been %s".formatted(what, last));
        }
        return last;
    }

    /** The first answer that is enough, or the last one after which nothing came any more. */
    static <T> T settled(Supplier<T> ask, Predicate<T> enough) {
        var last = ask.get();
        while (!enough.test(last)) {
            try {
                last = next(ask, last);
            } catch (NoNews nothing) {
                return last;
            }
        }
        return last;
    }

    private static <T> T next(Supplier<T> ask, T last) {
        return PATIENCE.invoke(() -> {
            var now = ask.get();
            if (now.equals(last)) {
                throw new NoNews();
            }
            return now;
        });
    }
}
