/**
 * Registrations of victims and the yearly figures drawn from them, by the counting rules of rule set {@code telling}.
 * Holds no more than is needed to count, and nothing that names a person; it does not decide who is a victim.
 */
@NullMarked
package nl.signaalketen.projections.register;

import org.jspecify.annotations.NullMarked;
