/**
 * The lives of a referral and of the feedback that a signal is owed: commands, facts, states and one table for each.
 * Java and Jackson's annotations alone; no clock, no store, no sending, and nothing that names a person.
 */
@NullMarked
package nl.signaalketen.referral.model;

import org.jspecify.annotations.NullMarked;
