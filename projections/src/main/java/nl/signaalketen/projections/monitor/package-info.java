/**
 * Where every signal and referral of a region stands, in numbers and, for who works on them, one by one.
 * About whom a signal is, is not told here.
 */
@NullMarked
package nl.signaalketen.projections.monitor;

import org.jspecify.annotations.NullMarked;
