package nl.signaalketen.screening.model;

import java.time.Instant;

/** Who decided, and when. */
public record Decision(Subject by, Instant at) {}
