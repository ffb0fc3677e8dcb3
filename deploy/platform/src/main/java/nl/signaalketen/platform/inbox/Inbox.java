package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.signaalketen.platform.web.Outage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What happens with the records of one partition: effects and offset in one transaction. Where a batch fails, its records are
 * tried one by one, and one that never will do is put aside.
 */
final class Inbox {

    private final Offsets offsets;
    private final Facts facts;
    private final List<Mailbox> mailboxes;
    private final Aside aside;
    private final TransactionOperations transaction;

    Inbox(Offsets offsets, Facts facts, List<Mailbox> mailboxes, Aside aside, TransactionOperations transaction) {
        this.offsets = offsets;
        this.facts = facts;
        this.mailboxes = mailboxes;
        this.aside = aside;
        this.transaction = transaction;
    }

    /** The next offset of every partition that was read before. */
    Map<TopicPartition, Long> known() {
        return Objects.requireNonNull(transaction.execute(_ -> offsets.all())).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().next()));
    }

    /** Moves on over offsets at which nothing lies. */
    void skip(TopicPartition partition, long from, long next) {
        transaction.executeWithoutResult(_ -> move(partition, from, next));
    }

    /**
     * @param from the offset expected next; the records may begin later, where a compacted topic has holes
     * @return the offset to go on from
     * @throws MovedOn where another node has handled them
     */
    long take(TopicPartition partition, long from, List<ConsumerRecord<String, byte[]>> records) {
        var next = records.getLast().offset() + 1;
        try {
            together(partition, from, next, records);
            return next;
        } catch (MovedOn elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failed) {
            if (passes(failed) && records.size() == 1) {
                throw failed;
            }
        }
        // one by one also after what may pass: a batch too large for one transaction would be too large each time
        var position = from;
        for (var written : records) {
            single(partition, position, written);
            position = written.offset() + 1;
        }
        return next;
    }

    private void single(TopicPartition partition, long from, ConsumerRecord<String, byte[]> written) {
        var next = written.offset() + 1;
        try {
            together(partition, from, next, List.of(written));
        } catch (MovedOn elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failed) {
            if (passes(failed)) {
                throw failed;
            }
            var noted = putAside(written, failed);
            transaction.executeWithoutResult(_ -> {
                move(partition, from, next);
                noted.run();
            });
        }
    }

    private void together(
            TopicPartition partition, long from, long next, Collection<ConsumerRecord<String, byte[]>> records) {
        transaction.executeWithoutResult(status -> {
            move(partition, from, next);
            handle(partition.topic(), records);
        });
    }

    /** A record that was parked, once more; within the transaction at hand. */
    void again(ConsumerRecord<String, byte[]> written) {
        handle(written.topic(), List.of(written));
    }

    private void handle(String topic, Collection<ConsumerRecord<String, byte[]>> records) {
        mailbox(topic)
                .ifPresentOrElse(
                        mailbox -> records.forEach(written -> mailbox.on(delivery(written))),
                        () -> facts.take(records));
    }

    private void move(TopicPartition partition, long from, long next) {
        if (!offsets.move(partition, from, next)) {
            throw new MovedOn(partition);
        }
    }

    /** @return what is to be done in the transaction that moves the offset */
    private Runnable putAside(ConsumerRecord<String, byte[]> written, RuntimeException cause) {
        var mailbox = mailbox(written.topic());
        var refusal = mailbox.flatMap(box -> box.refusal(delivery(written), cause));
        if (refusal.isPresent()) {
            aside.reply(refusal.get());
            return () -> {};
        }
        return aside.park(written, cause, mailbox.isPresent() ? Map.of() : EventHeaders.of(written));
    }

    private Optional<Mailbox> mailbox(String topic) {
        return mailboxes.stream().filter(mailbox -> mailbox.takes(topic)).findFirst();
    }

    private static Delivery delivery(ConsumerRecord<String, byte[]> written) {
        var value = written.value();
        return new Delivery(
                written.topic(), written.partition(), written.offset(), value == null ? new byte[0] : value);
    }

    private static boolean passes(RuntimeException failure) {
        return Outage.is(failure)
                || failure instanceof AxonTransientException
                || failure instanceof AggregateStreamCreationException;
    }
}
