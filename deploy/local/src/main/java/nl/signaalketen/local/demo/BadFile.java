package nl.signaalketen.local.demo;

/** What is wrong with the file that was named, and where. */
public final class BadFile extends RuntimeException {

    BadFile(String file, int line, String column, String problem) {
        super("%s, line %d, column %s: %s".formatted(file, line, column, problem));
    }

    BadFile(String file, String problem) {
        super(file + ": " + problem);
    }
}
