/**
 * Which numbers are hidden when figures leave the house: small ones, and as many others as it takes to keep a small one from
 * being worked out from totals, from other tables, from regions or from what was published before. Works on numbers and where
 * they stand; reads no table, and does not know what is counted. Source: domain, "Registration and figures".
 */
@NullMarked
package nl.signaalketen.projections.disclosure;

import org.jspecify.annotations.NullMarked;
