/**
 * The web pages: what all of them share, from the frame around each to the words of the person who looks.
 * Knows no rule and keeps nothing: a page asks the doors that JSON asks, and acts at the doors of the services.
 */
@NullMarked
package nl.signaalketen.projections.pages;

import org.jspecify.annotations.NullMarked;
