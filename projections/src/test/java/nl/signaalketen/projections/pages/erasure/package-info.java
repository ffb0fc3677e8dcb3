/** What the form of an erasure asks for before anything is erased. */
@NullMarked
package nl.signaalketen.projections.pages.erasure;

import org.jspecify.annotations.NullMarked;
