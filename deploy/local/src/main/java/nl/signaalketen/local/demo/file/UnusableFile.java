package nl.signaalketen.local.demo.file;

import java.util.List;
import java.util.stream.Collectors;

/** Why a file of checklists cannot be used: every wrong place in it, or as many as can be read. */
public final class UnusableFile extends RuntimeException {

    private static final int SHOWN = 50;

    public UnusableFile(String name, String problem) {
        super(name + ": " + problem);
    }

    UnusableFile(String name, List<Wrong> wrong) {
        super(wrong.stream()
                .limit(SHOWN)
                .map(one -> "%s, line %d, column %s: %s".formatted(name, one.line(), one.column(), one.problem()))
                .collect(Collectors.joining("\n", "", more(wrong.size() - SHOWN))));
    }

    private static String more(int count) {
        return count > 0 ? "\n... and " + count + " more wrong places" : "";
    }

    /** @param column name of the column */
    record Wrong(long line, String column, String problem) {}
}
