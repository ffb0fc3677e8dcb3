/** Re-evaluation beside a bare loop over the same events and the same decisions. Judges the speed and that both find the same, not the rules. */
@NullMarked
package nl.signaalketen.bench.reevaluation;

import org.jspecify.annotations.NullMarked;
