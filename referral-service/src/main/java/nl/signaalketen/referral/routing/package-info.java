/**
 * Who is asked: puts a record of the contracts before the rule set {@code routering} and finds the agency that each answer
 * means. The same record gives the same requests; nothing is sent or kept here.
 */
@NullMarked
package nl.signaalketen.referral.routing;

import org.jspecify.annotations.NullMarked;
