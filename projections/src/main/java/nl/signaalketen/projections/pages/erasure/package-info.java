/**
 * The erasure of a person or a text as a page, for the privacy officer.
 * Shows nothing of what is erased; signal-service destroys the key and keeps the receipt.
 */
@NullMarked
package nl.signaalketen.projections.pages.erasure;

import org.jspecify.annotations.NullMarked;
