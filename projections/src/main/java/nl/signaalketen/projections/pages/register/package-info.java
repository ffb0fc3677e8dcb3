/**
 * The register as a page: registrations one by one for whoever coordinates care, and figures for who steers the chain.
 * Every number and every line comes from a door of the JSON interface, which also decides who sees it; nobody has a name here.
 */
@NullMarked
package nl.signaalketen.projections.pages.register;

import org.jspecify.annotations.NullMarked;
