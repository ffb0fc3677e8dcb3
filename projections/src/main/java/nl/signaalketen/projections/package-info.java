/**
 * Everything that is read across the services: register, inspections, monitor and timeline, kept from the facts on the topics.
 * Decides nothing, sends nothing, and knows the services by their contracts alone.
 */
@NullMarked
package nl.signaalketen.projections;

import org.jspecify.annotations.NullMarked;
