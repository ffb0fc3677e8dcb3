/**
 * The monitor as a page: where signals and referrals stand, who is registered and what controles met, in charts and tables.
 * Every number comes from a door of the JSON interface, which also decides who sees it.
 */
@NullMarked
package nl.signaalketen.projections.pages.monitor;

import org.jspecify.annotations.NullMarked;
