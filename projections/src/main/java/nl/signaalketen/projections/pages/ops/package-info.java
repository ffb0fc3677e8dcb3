/**
 * What all pages for ops share: the services as ops asks them, what can be done with a thing, and what a page says afterwards.
 * Asks for no content and shows none; whatever is read or done is for the services to allow.
 */
@NullMarked
package nl.signaalketen.projections.pages.ops;

import org.jspecify.annotations.NullMarked;
