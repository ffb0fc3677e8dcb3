/**
 * A file of checklists, one row for each possible victim met at a controle. It is read as a whole and refused as a whole, with
 * line and column of all that is wrong; it knows the columns and codes, and nothing of what becomes of a row.
 */
@NullMarked
package nl.signaalketen.local.demo.file;

import org.jspecify.annotations.NullMarked;
