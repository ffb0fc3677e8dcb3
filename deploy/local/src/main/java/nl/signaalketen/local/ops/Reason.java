package nl.signaalketen.local.ops;

import picocli.CommandLine.Option;

/** Why something is done; kept with it. */
final class Reason {

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why; it is kept, and names nobody")
    private String text = "";

    String text() {
        return text;
    }
}
