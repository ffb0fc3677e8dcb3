/**
 * Who is asked: puts a record of the contracts before the rule set {@code routering} and finds the agency that each answer
 * means. The same record gives the same requests; nothing is sent here, and of routes no more kept than which is the newest.
 */
@NullMarked
package nl.signaalketen.referral.routing;

import org.jspecify.annotations.NullMarked;
