package nl.signaalketen.screening.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A signal stands on the agenda of a region's screeningsoverleg. Source: NML 4.2, step 4.
 *
 * @param signal id, the key on the topic
 * @param meeting id of the screeningsoverleg
 * @param meetingOn the day for which it is planned
 * @param carriedOver whether an earlier meeting did not finish with it
 */
public record SignalPlacedOnAgenda(
        String signal, String meeting, String region, LocalDate meetingOn, boolean carriedOver, Instant placedAt) {}
