/** Axon, wired by hand on the JDBC event store in PostgreSQL. Knows no aggregate and no event of a service. */
@NullMarked
package nl.signaalketen.platform.axon;

import org.jspecify.annotations.NullMarked;
