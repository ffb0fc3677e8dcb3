/**
 * The public REST API of the chain as its people use it, each with a token of their own. It insists through outages, since every
 * act may be repeated; it knows no act.
 */
@NullMarked
package nl.signaalketen.local.demo.rest;

import org.jspecify.annotations.NullMarked;
