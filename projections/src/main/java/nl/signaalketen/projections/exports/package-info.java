/**
 * Answers as files that a spreadsheet opens: CSV and XLSX beside JSON, written row by row, and each noted before it is given.
 * Holds the same values as the JSON; counts nothing and decides nothing about who sees what.
 */
@NullMarked
package nl.signaalketen.projections.exports;

import org.jspecify.annotations.NullMarked;
