package nl.signaalketen.projections.generation;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicReaders;
import org.springframework.stereotype.Component;

/** Where the topics end that the read models hear. */
@Component
public class TopicEnds {

    private final TopicReaders topics;
    private final Subscription subscription;

    TopicEnds(TopicReaders topics, Subscription subscription) {
        this.topics = topics;
        this.subscription = subscription;
    }

    public Ends ends() {
        return topics.ends(subscription);
    }

    /** In words which topics end before a position, so that it can never be reached; nothing where none does. */
    public Optional<String> shortOf(Ends position) {
        var now = ends().byPartition();
        var missing = position.byPartition().entrySet().stream()
                .filter(wanted -> now.getOrDefault(wanted.getKey(), 0L) < wanted.getValue())
                .map(wanted -> "the topic ends before %s@%d, at %d"
                        .formatted(wanted.getKey(), wanted.getValue(), now.getOrDefault(wanted.getKey(), 0L)))
                .sorted()
                .collect(joining("; "));
        return Optional.of(missing).filter(words -> !words.isEmpty());
    }
}
