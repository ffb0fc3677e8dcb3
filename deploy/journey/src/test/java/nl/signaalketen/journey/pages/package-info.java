/**
 * Walks the pages in a browser, each as the role that would use it.
 * What a page says is asked of the chain too; how the services decide is tested elsewhere.
 */
@NullMarked
package nl.signaalketen.journey.pages;

import org.jspecify.annotations.NullMarked;
