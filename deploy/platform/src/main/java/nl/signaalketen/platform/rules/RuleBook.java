package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All versions of all rule sets of this service. A decision is taken by the version that became active last, as of a day; the
 * same day gives the same version for ever, because a version becomes active or is retired from a day to come only.
 */
public final class RuleBook {

    private final RuleShelf shelf;

    RuleBook(RuleShelf shelf) {
        this.shelf = shelf;
    }

    /** The versions that the product comes with, each from the day that its file names, where there is no log to ask. */
    public static RuleBook shipped() {
        var shelf = new RuleShelf(new ShippedLog());
        shelf.refresh();
        return new RuleBook(shelf);
    }

    /**
     * @param on the day on which the version must be active
     * @param inputs the inputs of the table by name; strings, numbers, booleans, or lists of them
     * @throws IllegalArgumentException where no version of that set is active on the day
     */
    public Decided decide(String set, LocalDate on, Map<String, ? extends @Nullable Object> inputs) {
        return activeVersion(set, on).table().decide(inputs);
    }

    /**
     * The version that decides on a day.
     *
     * @throws IllegalArgumentException where no version of that set is active on the day
     */
    public RuleVersionId active(String set, LocalDate on) {
        return activeVersion(set, on).id();
    }

    private RuleVersion activeVersion(String set, LocalDate on) {
        return shelf.active(set, on)
                .orElseThrow(
                        () -> new IllegalArgumentException("No version of rule set " + set + " is active on " + on));
    }

    /**
     * What a version would decide, active or not. Nothing follows from it.
     *
     * @throws IllegalArgumentException where there is no such version
     * @throws IllegalStateException where the version cannot decide on these inputs
     */
    public Decided decide(RuleVersionId version, Map<String, ? extends @Nullable Object> inputs) {
        return shelf.find(version)
                .orElseThrow(() -> new IllegalArgumentException("There is no rule version " + version))
                .table()
                .decide(inputs);
    }

    /** Whether there is such a version, in whatever state. */
    public boolean has(RuleVersionId version) {
        return shelf.find(version).isPresent();
    }

    /** Whether two persons have agreed that it decides, be it from a day to come, and nobody has retired it. */
    public boolean isActivated(RuleVersionId version) {
        return shelf.find(version)
                .filter(found -> found.state() instanceof RuleVersionState.Active)
                .isPresent();
    }
}
