/**
 * The first page: what waits for whoever signed in, in numbers that lead to where it can be done.
 * Says no more than the pages that it leads to.
 */
@NullMarked
package nl.signaalketen.projections.pages.home;

import org.jspecify.annotations.NullMarked;
