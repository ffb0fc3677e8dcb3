package nl.signaalketen.platform.things;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.signaalketen.platform.Platform;
import nl.signaalketen.platform.axon.Aggregates;
import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.axon.EventSourcing;
import nl.signaalketen.platform.axon.Processors;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.platform.things.Thing.ThingCommand;
import nl.signaalketen.platform.things.Thing.ThingHeard;
import nl.signaalketen.platform.things.Thing.ThingNamed;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service about nothing. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Platform.class, EventSourcing.class})
public class Things {

    public static final String TOPIC = "nl.signaalketen.things.v1";

    /** Names that the policy cannot bear, until somebody mends it. */
    public static final Set<String> UNBEARABLE = ConcurrentHashMap.newKeySet();

    static {
        UNBEARABLE.add("unbearable");
    }

    public static void main(String... arguments) {
        SpringApplication.run(Things.class, arguments);
    }

    @Bean
    Subscription subscription() {
        return new Subscription("things", List.of(TOPIC));
    }

    @Bean
    AxonModule naming() {
        return configurer -> {
            Aggregates.register(configurer, Thing.class, ThingCommand.class, ThingCommand::thing);
            Processors.announcing(configurer, "announcements", Announcements::new);
            Processors.reacting(configurer, "replayable", axon -> new Counting());
        };
    }

    @Bean
    Colours colours(Commands commands) {
        return new Colours(commands);
    }

    @Bean
    Policy<ThingHeard> whenThingHeardThenNote(JdbcClient database) {
        return new WhenThingHeardThenNote(database);
    }

    @Bean
    Wishes wishes() {
        return new Wishes();
    }

    @Bean
    Projection<ThingHeard> names(JdbcClient database) {
        return new Names(database);
    }

    private record Announcements(Outbox outbox) {

        @EventHandler
        void on(ThingNamed e) {
            outbox.send(TOPIC, e.thing(), new ThingHeard(e.thing().toString(), e.name()));
        }
    }

    static final class Counting {

        @EventHandler
        void on(ThingNamed e) {
            assert e.times() > 0;
        }
    }

    private record WhenThingHeardThenNote(JdbcClient database) implements Policy<ThingHeard> {

        @Override
        public Class<ThingHeard> hears() {
            return ThingHeard.class;
        }

        @Override
        public void on(ThingHeard heard) {
            database.sql("insert into note (thing, name) values (:thing, :name)")
                    .param("thing", heard.thing())
                    .param("name", heard.name())
                    .update();
            if (UNBEARABLE.contains(heard.name())) {
                throw new IllegalArgumentException("this name cannot be borne");
            }
        }
    }

    private record Names(JdbcClient database) implements Projection<ThingHeard> {

        @Override
        public Class<ThingHeard> hears() {
            return ThingHeard.class;
        }

        @Override
        public void on(List<Heard<ThingHeard>> heard) {
            heard.forEach(each -> database.sql("insert into heard (event) values (:event) on conflict do nothing")
                    .param("event", each.eventId())
                    .update());
        }
    }
}
