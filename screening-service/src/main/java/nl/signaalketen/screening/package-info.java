/**
 * The screeningsoverleg: from a signal on the agenda to the route of a casus. It refers nobody and keeps no personal data;
 * it hears signal-service and is heard by referral-service and projections.
 */
@NullMarked
package nl.signaalketen.screening;

import org.jspecify.annotations.NullMarked;
