package nl.signaalketen.projections.publication;

import java.time.Year;
import nl.signaalketen.platform.web.CheckedBy;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /v1/publications}.
 *
 * @param revises the newest publication of that year, which this one comes after; absent where there is none yet
 */
@CheckedBy("publication/publish.schema.json")
record PublicationWish(Year year, String reason, @Nullable PublicationName revises) {}
