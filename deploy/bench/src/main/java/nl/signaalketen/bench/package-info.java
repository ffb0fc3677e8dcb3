/** How fast the chain is, and what stands beside it. Knows the services by what they answer, and says no figure that it did not measure. */
@NullMarked
package nl.signaalketen.bench;

import org.jspecify.annotations.NullMarked;
