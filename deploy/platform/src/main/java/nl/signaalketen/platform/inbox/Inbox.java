package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
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
     * Batches of several partitions, in one transaction; where that fails, one after the other.
     *
     * @throws MovedOn where another node has handled one of them
     */
    void take(List<Batch> batches) {
        try {
            together(batches);
        } catch (MovedOn elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failed) {
            batches.forEach(this::take);
        }
    }

    /** @throws MovedOn where another node has handled it */
    void take(Batch batch) {
        try {
            together(List.of(batch));
            return;
        } catch (MovedOn elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failed) {
            if (passes(failed) && batch.records().size() == 1) {
                throw failed;
            }
        }
        // one by one also after what may pass: a batch too large for one transaction would be too large each time
        var position = batch.from();
        for (var written : batch.records()) {
            var single = Batch.of(batch.partition(), position, written);
            takeOrPutAside(single, written);
            position = single.next();
        }
    }

    private void takeOrPutAside(Batch single, ConsumerRecord<String, byte[]> written) {
        try {
            together(List.of(single));
        } catch (MovedOn elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failed) {
            if (passes(failed)) {
                throw failed;
            }
            var noted = putAside(written, failed);
            transaction.executeWithoutResult(_ -> {
                move(single.partition(), single.from(), single.next());
                noted.run();
            });
        }
    }

    private void together(List<Batch> batches) {
        transaction.executeWithoutResult(_ -> {
            batches.forEach(batch -> move(batch.partition(), batch.from(), batch.next()));
            handle(batches.stream().flatMap(batch -> batch.records().stream()).toList());
        });
    }

    /** A record that was parked, once more; within the transaction at hand. */
    void again(ConsumerRecord<String, byte[]> written) {
        handle(List.of(written));
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records) {
        var chain = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var written : records) {
            mailbox(written.topic())
                    .ifPresentOrElse(mailbox -> mailbox.on(delivery(written)), () -> chain.add(written));
        }
        facts.take(chain);
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
