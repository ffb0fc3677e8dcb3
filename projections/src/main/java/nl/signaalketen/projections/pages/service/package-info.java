/**
 * The services of the chain as a page calls them: with the token of who is signed in, so that they decide what that person may.
 * Repeats nothing by itself, and keeps no answer.
 */
@NullMarked
package nl.signaalketen.projections.pages.service;

import org.jspecify.annotations.NullMarked;
