/**
 * What the doors of all read models share: who sees which regions, and how filters are read and refused.
 * Holds no figure and no query.
 */
@NullMarked
package nl.signaalketen.projections.web;

import org.jspecify.annotations.NullMarked;
