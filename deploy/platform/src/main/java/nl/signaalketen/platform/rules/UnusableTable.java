package nl.signaalketen.platform.rules;

/** What was given as a decision table cannot decide; the message goes on from "the table ...". */
final class UnusableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableTable(String problem) {
        super(problem);
    }
}
