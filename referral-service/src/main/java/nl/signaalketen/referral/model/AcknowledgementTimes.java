package nl.signaalketen.referral.model;

import java.time.Instant;

/** How long silence may last. */
@FunctionalInterface
public interface AcknowledgementTimes {

    /** When silence that begins now has lasted too long, by the working days of the country. */
    Instant acknowledgeBy(Urgency urgency, String country, Instant from);
}
