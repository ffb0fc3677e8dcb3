package nl.signaalketen.signal.vault;

/**
 * Who reads, for which agency and purpose; kept before anything is answered.
 *
 * @param purpose a code
 */
public record Reading(String reader, String agency, Purpose purpose) {}
