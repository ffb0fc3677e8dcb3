/**
 * What others may hear of referrals and feedback. Records of plain JSON types, their code lists and the topic name; no framework,
 * and nothing that identifies a person.
 */
@NullMarked
package nl.signaalketen.referral.contract;

import org.jspecify.annotations.NullMarked;
