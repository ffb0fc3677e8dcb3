package nl.signaalketen.projections.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.signaalketen.platform.SideEffects;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicReaders;
import nl.signaalketen.platform.replay.ReplayKind.Verification;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.generation.Claims;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.generation.HowFar;
import nl.signaalketen.projections.generation.Schemas;
import nl.signaalketen.projections.generation.TopicEnds;
import nl.signaalketen.projections.rebuild.TableSums.Sum;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Builds a generation again in the plainest way, fact by fact and row by row, and holds the tables against each other. */
@Component
class SlowRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(SlowRebuild.class);

    private final GenerationReader reader;
    private final Claims claims;
    private final HowFar howFar;
    private final TopicEnds topicEnds;
    private final TableSums sums;
    private final Schemas schemas;
    private final TransactionOperations transaction;
    private final TopicReaders topics;
    private final Subscription subscription;
    private final List<Projection<?>> projections;
    private final OneByOne oneByOne;

    SlowRebuild(
            GenerationReader reader,
            Claims claims,
            HowFar howFar,
            TopicEnds topicEnds,
            TableSums sums,
            Schemas schemas,
            TransactionOperations transaction,
            TopicReaders topics,
            Subscription subscription,
            List<Projection<?>> projections,
            OneByOne oneByOne) {
        this.reader = reader;
        this.claims = claims;
        this.howFar = howFar;
        this.topicEnds = topicEnds;
        this.sums = sums;
        this.schemas = schemas;
        this.transaction = transaction;
        this.topics = topics;
        this.subscription = subscription;
        this.projections = projections;
        this.oneByOne = oneByOne;
    }

    private record AsOf(Ends ends, List<Sum> sums) {}

    /** One at a time, on whatever node: each has the same schema for it. What a killed one left there goes first. */
    Verification verify(Generation generation, boolean full) {
        return claims.alone(generation.checkSchema(), () -> compare(generation, full));
    }

    private Verification compare(Generation generation, boolean full) {
        var sample = Sample.of(full);
        var tries = new AtomicInteger();
        var built = reader.of(generation.replay(), found -> new AsOf(howFar.has(found), sums.of(sample)));
        if (built.ends().sumUpTo(topics.ends(subscription)) < built.ends().sum()) {
            throw new Conflict("The topics no longer hold what this was built from: build it anew");
        }
        var check = generation.checkSchema();
        drop(check);
        try {
            var checked = SideEffects.forbiddenDuring(tries, () -> fill(check, generation, built.ends(), sample));
            var again = Objects.requireNonNull(transaction.execute(_ -> {
                schemas.enter(check);
                return sums.of(sample);
            }));
            built.sums().stream()
                    .filter(sum -> !again.contains(sum))
                    .forEach(sum -> LOG.error("{} of {} is not what its facts give", sum.table(), generation.schema()));
            return new Verification(full, checked, rows(built.sums()), hex(built.sums()), hex(again), tries.get());
        } finally {
            drop(check);
        }
    }

    private long fill(String check, Generation generation, Ends ends, Sample sample) {
        topicEnds.shortOf(ends).ifPresent(where -> {
            throw new Conflict("What it was made from is not there any more: " + where);
        });
        schemas.make(check);
        var notAfter = Objects.requireNonNullElse(generation.asOf(), Instant.MAX);
        try (var history = topics.history(subscription, projections, transaction, notAfter)) {
            return history.each(ends, heard -> oneByOne.write(check, heard, sample));
        }
    }

    private void drop(String check) {
        transaction.executeWithoutResult(_ -> schemas.drop(check));
    }

    private static long rows(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::rows).sum();
    }

    private static String hex(List<Sum> sums) {
        return Sample.md5(sums.toString());
    }
}
