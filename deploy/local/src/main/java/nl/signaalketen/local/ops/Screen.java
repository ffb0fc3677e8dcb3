package nl.signaalketen.local.ops;

import picocli.CommandLine.Model.CommandSpec;

/** What is looked at. */
final class Screen {

    /** What empties a terminal. */
    static final String EMPTY = "\u001b[H\u001b[2J";

    private static final int OF_A_FILE = 120;
    private static final int NARROWEST = 40;

    private Screen() {}

    static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    static int width(CommandSpec spec) {
        var told = System.getenv("COLUMNS");
        if (told != null && told.matches("\\d{1,4}")) {
            return Math.max(NARROWEST, Integer.parseInt(told));
        }
        return isTerminal()
                ? Math.max(NARROWEST, spec.usageMessage().autoWidth(true).width())
                : OF_A_FILE;
    }
}
