package nl.signaalketen.platform;

import java.util.UUID;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service about nothing, on a real PostgreSQL and Kafka. */
@SpringBootTest(classes = Things.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class RunningThings {

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", Testbed::databaseUrl);
        properties.add("signaalketen.kafka", Testbed::kafka);
        properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Tokens::jwksUri);
    }

    String nameAThing(String name) {
        var thing = new ThingId(UUID.randomUUID());
        commands.send(new NameThing(thing, name));
        return thing.toString();
    }

    int notesOf(String thing) {
        return database.sql("select count(*) from note where thing = :thing")
                .param("thing", thing)
                .query(Integer.class)
                .single();
    }
}
