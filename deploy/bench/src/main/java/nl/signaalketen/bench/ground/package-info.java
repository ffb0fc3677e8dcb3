/** The servers, the services and the bare programs of a bench, each a process of its own, and what they run on. Measures no speed. */
@NullMarked
package nl.signaalketen.bench.ground;

import org.jspecify.annotations.NullMarked;
