package nl.signaalketen.projections.exports;

/**
 * An answer that may be asked for as a file: {@code Accept: text/csv} or that of XLSX. It has a row for each value of its JSON,
 * with the names that lead there; whoever may read the one may have the other.
 */
public interface Exportable {}
