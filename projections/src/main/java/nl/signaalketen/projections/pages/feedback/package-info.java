/**
 * What reporters hear back, as pages for those who tell it: the region tells the aandachtsfunctionaris, who tells the melder.
 * Reads and acts at referral-service with the token of the person; what is told is a code and names nobody.
 */
@NullMarked
package nl.signaalketen.projections.pages.feedback;

import org.jspecify.annotations.NullMarked;
