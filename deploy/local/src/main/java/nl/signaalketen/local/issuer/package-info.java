/**
 * Gives tokens to the demo logins of the local chain. Not for production: the logins and their password are public; an
 * agency's real systems ask a real identity provider.
 */
@NullMarked
package nl.signaalketen.local.issuer;

import org.jspecify.annotations.NullMarked;
