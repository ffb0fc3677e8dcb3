/**
 * One casus from the first signal on: what happened, when, by whom, why and by which rule.
 * Tells codes and numbers only; names and texts stay in the vault, where reading them is logged.
 */
@NullMarked
package nl.signaalketen.projections.timeline;

import org.jspecify.annotations.NullMarked;
