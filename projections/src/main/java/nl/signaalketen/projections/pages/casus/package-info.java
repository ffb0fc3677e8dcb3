/**
 * Casussen as pages: which there are, and of each its betrokkenen, signals, route and what happened. Source: NML 4.2, steps 6 to 9.
 * Decides nothing and names nobody by itself: personal data are shown by the vault's part of the pages alone.
 */
@NullMarked
package nl.signaalketen.projections.pages.casus;

import org.jspecify.annotations.NullMarked;
