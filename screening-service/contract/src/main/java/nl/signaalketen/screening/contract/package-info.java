/**
 * What others may hear of the screening meeting and its casussen. Records of plain JSON types and the topic name; no
 * framework, and nothing that identifies a person: a person is the number under which the vault of signal-service knows
 * them, and staff are the subject of their token.
 */
@NullMarked
package nl.signaalketen.screening.contract;

import org.jspecify.annotations.NullMarked;
