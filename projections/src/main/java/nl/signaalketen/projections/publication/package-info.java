/**
 * Figures that were published: frozen with the position in the topics, the rule version and the regions that made them, and made
 * again to the digit whenever somebody asks. Which figures a year has is said by the packages that count; none are counted here.
 */
@NullMarked
package nl.signaalketen.projections.publication;

import org.jspecify.annotations.NullMarked;
