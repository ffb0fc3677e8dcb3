package nl.signaalketen.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.signaalketen.platform.inbox.Offsets.Stored;
import nl.signaalketen.platform.inbox.TopicLook.Reach;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where to go on in each partition. A stored offset means nothing in a topic that was deleted and made anew, or that has lost
 * what was read of it: such a partition is read from its beginning, which is safe, as what was heard before is no news.
 */
final class Whereabouts {

    private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

    private final TopicLook kafka;
    private final Offsets offsets;
    private final TransactionOperations transaction;

    Whereabouts(TopicLook kafka, Offsets offsets, TransactionOperations transaction) {
        this.kafka = kafka;
        this.offsets = offsets;
        this.transaction = transaction;
    }

    /**
     * @param next offset to go on from
     * @param anew whether that is another than was stored
     */
    record Where(long next, boolean anew) {}

    /**
     * Makes the stored offsets those of the topics as they are now.
     *
     * @return of every partition there is
     * @throws MovedOn where another node moved meanwhile
     */
    Map<TopicPartition, Where> settle(Predicate<String> topics) {
        // first: what is stored meanwhile by another node may lie beyond an end that was asked for before
        var stored = Objects.requireNonNull(transaction.execute(_ -> offsets.all()));
        var next = new HashMap<TopicPartition, Where>();
        kafka.at(topics)
                .forEach((partition, reach) -> next.put(partition, settle(partition, stored.get(partition), reach)));
        return next;
    }

    private Where settle(TopicPartition partition, @Nullable Stored known, Reach reach) {
        var next = next(partition, known, reach);
        var anew = known == null || known.next() != next;
        if (anew || !reach.topic().equals(known.topic())) {
            transaction.executeWithoutResult(_ -> {
                if (!offsets.settle(partition, known, new Stored(next, reach.topic()))) {
                    throw new MovedOn(partition);
                }
            });
        }
        return new Where(next, anew);
    }

    private static long next(TopicPartition partition, @Nullable Stored known, Reach reach) {
        if (known == null) {
            return reach.begin();
        }
        if (known.topic() != null && !known.topic().equals(reach.topic())) {
            LOG.warn("{} was deleted and made anew: it is read from its beginning", partition);
            return reach.begin();
        }
        if (known.next() > reach.end()) {
            LOG.warn("{} ends at {}, before {}: it is read from its beginning", partition, reach.end(), known.next());
            return reach.begin();
        }
        if (known.next() < reach.begin()) {
            LOG.warn("{} no longer holds what lay between {} and {}", partition, known.next(), reach.begin());
            return reach.begin();
        }
        return known.next();
    }
}
