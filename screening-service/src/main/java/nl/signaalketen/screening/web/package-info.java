/**
 * REST for those who screen, classify, steer and care: who may ask, in which words, with which answer.
 * It decides about nobody: a refusal comes from the model, and what is not allowed looks like what is not there.
 */
@NullMarked
package nl.signaalketen.screening.web;

import org.jspecify.annotations.NullMarked;
