/**
 * Starts, watches and stops the servers, the token issuer and the services of one chain on this machine. It knows how each is
 * run and whether it answers, and nothing of what they do.
 */
@NullMarked
package nl.signaalketen.local.chain;

import org.jspecify.annotations.NullMarked;
