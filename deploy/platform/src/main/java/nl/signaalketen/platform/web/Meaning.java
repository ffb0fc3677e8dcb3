package nl.signaalketen.platform.web;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of a type with {@link CheckedBy}: one bean for each type that has more to say. */
public interface Meaning {

    /** The record that such a document becomes. */
    Class<?> of();

    /**
     * Runs beside the schema, so that one answer names what either finds.
     *
     * @param document any JSON object: what is missing in it or has another form is for the schema to say, and none here
     */
    Stream<Wrong> wrongIn(JsonNode document);
}
