/** The doors: one controller for the agency that is asked, one for feedback. Checks who may; what may be is for the model. */
@NullMarked
package nl.signaalketen.referral.web;

import org.jspecify.annotations.NullMarked;
