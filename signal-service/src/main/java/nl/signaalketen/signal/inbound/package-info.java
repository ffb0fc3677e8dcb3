/** The same wishes as over REST, from an agency's own topics. Answers refusals on the agency's topic. */
@NullMarked
package nl.signaalketen.signal.inbound;

import org.jspecify.annotations.NullMarked;
