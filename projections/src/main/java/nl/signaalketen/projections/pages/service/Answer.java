package nl.signaalketen.projections.pages.service;

import java.util.List;
import nl.signaalketen.platform.web.Wrong;
import tools.jackson.databind.JsonNode;

/** What a service says to a wish that it heard. */
public sealed interface Answer {

    /**
     * It has been done.
     *
     * @param said what came of it; missing where the service says nothing more
     */
    record Done(JsonNode said) implements Answer {}

    /** It cannot be taken as it was sent; names every wrong field. */
    record Invalid(List<Wrong> wrong) implements Answer {}

    /**
     * It does not fit how things stand.
     *
     * @param why as the service says it, in English
     */
    record Refused(String why) implements Answer {}
}
