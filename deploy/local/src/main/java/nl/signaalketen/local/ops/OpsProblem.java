package nl.signaalketen.local.ops;

import picocli.CommandLine.ExitCode;

/** Why a command did not do what was asked, and what to do next, in words for whoever typed it. */
class OpsProblem extends RuntimeException {

    private static final int REFUSED = 3;

    private final int exitCode;

    OpsProblem(int exitCode, String why) {
        super(why);
        this.exitCode = exitCode;
    }

    /** The command is right, and it failed. */
    static OpsProblem failed(String why) {
        return new OpsProblem(ExitCode.SOFTWARE, why);
    }

    /** The command, or a file that it names, is wrong. */
    static OpsProblem wrong(String why) {
        return new OpsProblem(ExitCode.USAGE, why);
    }

    /** The command is right, and not possible as things stand. */
    static OpsProblem refused(String why) {
        return new OpsProblem(REFUSED, why);
    }

    boolean isRefusal() {
        return exitCode == REFUSED;
    }

    int exitCode() {
        return exitCode;
    }

    /** A service does not answer, or cannot. */
    static final class NoAnswer extends OpsProblem {
        NoAnswer(String why) {
            super(ExitCode.SOFTWARE, why);
        }
    }

    /** A service answers that there is no such thing, for whoever asks. */
    static final class NotThere extends OpsProblem {
        NotThere(String why) {
            super(ExitCode.USAGE, why);
        }
    }
}
