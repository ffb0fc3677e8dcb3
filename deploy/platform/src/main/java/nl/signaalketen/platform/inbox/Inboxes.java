package nl.signaalketen.platform.inbox;

import java.time.Instant;
import nl.signaalketen.platform.deadletter.DeadLetterBook;
import nl.signaalketen.platform.deadletter.Redelivery;
import nl.signaalketen.platform.processor.Processor.Kind;
import nl.signaalketen.platform.processor.ProcessorSource;
import nl.signaalketen.platform.web.Conflict;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires the inbox of a service from its subscription and all policies, projections and mailboxes it has. */
@Configuration(proxyBeanMethods = false)
public class Inboxes {

    @Bean
    Inbox inboxOfRecords(
            Subscription subscription,
            ObjectProvider<Policy<?>> policies,
            ObjectProvider<Projection<?>> projections,
            ObjectProvider<Mailbox> mailboxes,
            Producer<String, byte[]> producer,
            DeadLetterBook deadLetters,
            JsonMapper json,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        var facts = new Facts(
                json,
                new Repeats(database, subscription.consumer()),
                policies.orderedStream().toList(),
                projections.orderedStream().toList(),
                Instant.MAX);
        return new Inbox(
                new Offsets(database, subscription.consumer()),
                facts,
                mailboxes.orderedStream().toList(),
                new DeadLetters(producer, deadLetters, subscription.consumer()),
                new TransactionTemplate(transactions));
    }

    @Bean
    InboxReader inbox(
            Subscription subscription,
            ObjectProvider<Mailbox> mailboxes,
            TopicReaders readers,
            PlatformTransactionManager transactions,
            Inbox records) {
        var boxes = mailboxes.orderedStream().toList();
        return new InboxReader(
                () -> readers.consumer(subscription.batch()),
                topic -> subscription.topics().contains(topic) || boxes.stream().anyMatch(box -> box.takes(topic)),
                topic -> boxes.stream().filter(box -> box.takes(topic)).forEach(box -> box.found(topic)),
                readers.whereabouts(subscription, new TransactionTemplate(transactions)),
                records);
    }

    /** What lies on a topic that nothing here takes any more is no fact of the chain, whatever it looks like. */
    @Bean
    Redelivery redelivery(InboxReader inbox, Inbox records) {
        return parked -> {
            var topic = parked.written().topic();
            if (!inbox.topics().test(topic)) {
                throw new Conflict("Nothing takes " + topic
                        + " any more: retry when whoever writes there is known again, or drop it");
            }
            records.again(parked.written());
        };
    }

    @Bean
    ProcessorSource inboxProcessors(TopicProcessors processors, Subscription subscription, InboxReader inbox) {
        return () -> processors.of(subscription.consumer(), Kind.INBOX, inbox);
    }
}
