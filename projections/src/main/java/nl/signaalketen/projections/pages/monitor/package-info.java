/**
 * The monitor as pages: where signals and referrals stand, how long steps took, who is registered and what controles met, in
 * charts and tables, and one by one what is open or overdue.
 * Every number comes from a door of the JSON interface, which also decides who sees it.
 */
@NullMarked
package nl.signaalketen.projections.pages.monitor;

import org.jspecify.annotations.NullMarked;
