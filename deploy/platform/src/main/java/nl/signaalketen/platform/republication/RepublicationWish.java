package nl.signaalketen.platform.republication;

import nl.signaalketen.platform.web.CheckedBy;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /v1/republications}.
 *
 * @param eventsPerSecond how fast at most; as fast as it goes where absent
 */
@CheckedBy("republication/start.schema.json")
record RepublicationWish(String reason, @Nullable Integer eventsPerSecond) {}
