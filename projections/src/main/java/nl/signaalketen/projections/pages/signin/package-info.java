/**
 * People sign in at an OpenID Connect issuer and are known by a session from then on.
 * Decides of nobody what they may see: that is for the doors, as for programs.
 */
@NullMarked
package nl.signaalketen.projections.pages.signin;

import org.jspecify.annotations.NullMarked;
