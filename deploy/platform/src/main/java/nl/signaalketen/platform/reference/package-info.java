/** Data that is no code: lists that a deployment may replace by files of its own. */
@NullMarked
package nl.signaalketen.platform.reference;

import org.jspecify.annotations.NullMarked;
