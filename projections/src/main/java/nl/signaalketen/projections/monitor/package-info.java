/**
 * Where every signal and referral of a region stands, in numbers.
 * Counts only: which signal it is, and about whom, is not told here.
 */
@NullMarked
package nl.signaalketen.projections.monitor;

import org.jspecify.annotations.NullMarked;
