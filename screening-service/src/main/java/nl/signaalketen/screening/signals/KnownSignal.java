package nl.signaalketen.screening.signals;

import java.util.List;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.SignalId;

/**
 * What the meeting knows of a signal.
 *
 * @param urgency HARD or ZACHT
 * @param agency id of the agency that reported it
 */
public record KnownSignal(
        SignalId signal,
        Circumstances circumstances,
        Code urgency,
        String agency,
        Code agencyKind,
        List<NamedPerson> persons) {}
