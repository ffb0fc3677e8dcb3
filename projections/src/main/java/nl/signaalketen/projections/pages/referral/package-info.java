/**
 * The inbox of an agency as pages: what is asked of it, and its answers.
 * Reads and acts at referral-service with the token of the person, and knows no referral by itself.
 */
@NullMarked
package nl.signaalketen.projections.pages.referral;

import org.jspecify.annotations.NullMarked;
