package nl.signaalketen.projections.generation;

import java.util.List;
import nl.signaalketen.platform.inbox.InboxReader;
import nl.signaalketen.platform.inbox.TopicProcessors;
import nl.signaalketen.platform.processor.Processor;
import nl.signaalketen.platform.processor.Processor.Kind;
import nl.signaalketen.platform.processor.ProcessorSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far the follower of each generation has come. */
@Component
class FollowerProcessors implements ProcessorSource {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerProcessors.class);

    private final Followers followers;
    private final TopicProcessors topics;

    FollowerProcessors(Followers followers, TopicProcessors topics) {
        this.followers = followers;
        this.topics = topics;
    }

    @Override
    public List<Processor> processors() {
        return followers.readers().entrySet().stream()
                .flatMap(entry -> unlessDropped(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Its reader goes on for a moment after the generation has gone. */
    private List<Processor> unlessDropped(int number, InboxReader reader) {
        try {
            return topics.of(Schemas.nameOf(number), Kind.FOLLOWER, reader);
        } catch (Dropped gone) {
            LOG.debug("The reader of {} has yet to end", Schemas.nameOf(number), gone);
            return List.of();
        }
    }
}
