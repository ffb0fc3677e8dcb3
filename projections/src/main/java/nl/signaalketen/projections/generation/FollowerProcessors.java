package nl.signaalketen.projections.generation;

import java.util.List;
import nl.signaalketen.platform.inbox.TopicProcessors;
import nl.signaalketen.platform.processor.Processor;
import nl.signaalketen.platform.processor.Processor.Kind;
import nl.signaalketen.platform.processor.ProcessorSource;
import org.springframework.stereotype.Component;

/** How far the follower of each generation has come. */
@Component
class FollowerProcessors implements ProcessorSource {

    private final Followers followers;
    private final TopicProcessors topics;

    FollowerProcessors(Followers followers, TopicProcessors topics) {
        this.followers = followers;
        this.topics = topics;
    }

    @Override
    public List<Processor> processors() {
        return followers.readers().entrySet().stream()
                .flatMap(entry -> topics.of(Schemas.nameOf(entry.getKey()), Kind.FOLLOWER, entry.getValue()).stream())
                .toList();
    }
}
