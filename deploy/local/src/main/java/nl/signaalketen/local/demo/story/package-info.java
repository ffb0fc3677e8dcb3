/**
 * What people and systems of the agencies do, act by act, over the public REST API. Every act may be repeated; what the acts
 * come to is read from the chain and not remembered here.
 */
@NullMarked
package nl.signaalketen.local.demo.story;

import org.jspecify.annotations.NullMarked;
