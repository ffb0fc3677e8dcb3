/** How long things may take, in hours and in the working days of a country. Reads settings, never a clock. */
@NullMarked
package nl.signaalketen.referral.terms;

import org.jspecify.annotations.NullMarked;
