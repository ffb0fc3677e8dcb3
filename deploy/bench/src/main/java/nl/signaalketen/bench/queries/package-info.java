/** How long the read models take to answer what people ask them. Knows no query: it asks at the doors that pages and programs ask. */
@NullMarked
package nl.signaalketen.bench.queries;

import org.jspecify.annotations.NullMarked;
