/**
 * Feeds a chain through its public REST API alone, each act with the token of the role that would do it, and reads back what
 * became of it. Every act may be repeated, so a part of the chain that ends meanwhile and comes back changes no figure.
 */
@NullMarked
package nl.signaalketen.local.demo;

import org.jspecify.annotations.NullMarked;
