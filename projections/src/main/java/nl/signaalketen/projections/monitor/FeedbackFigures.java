package nl.signaalketen.projections.monitor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.signaalketen.projections.exports.Exportable;

/**
 * Whether word was given in time, of the signals reported in a period. Source: NML 4.2, steps 8 and 9.
 *
 * @param asOf the moment at which a term has passed or not
 * @param toAandachtsfunctionaris the first step
 * @param toMelder the second step
 */
public record FeedbackFigures(
        LocalDate from, LocalDate to, OffsetDateTime asOf, Term toAandachtsfunctionaris, Term toMelder)
        implements Exportable {}
