package nl.signaalketen.signal.model;

/**
 * Who posted it, and as what.
 *
 * @param agency id of the agency
 * @param agencyKind code list "agency kinds"
 * @param reference the agency's own
 * @param fingerprint keyed digest of all that was posted, which tells a repeat from another wish under the same reference
 */
public record Origin(String agency, String agencyKind, String reference, String fingerprint) {}
