package nl.signaalketen.projections.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.projections.figures.SideBySide;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the publications of a year side by side: what was said first, and how each revision says it. */
@Component
class Line {

    private final Publications publications;

    Line(Publications publications) {
        this.publications = publications;
    }

    /** @param changed against the one before, where the caller sees both; none in the first */
    record Entry(Publication publication, List<Change> changed) {}

    /**
     * @param before null where it is hidden
     * @param after null where it is hidden
     */
    record Change(
            String place,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /** The year of a publication, the oldest first. */
    List<Entry> of(Publication publication, Set<String> seen) {
        var line = new ArrayList<Entry>();
        Map<String, Shown> before = null;
        for (var one : publications.of(publication.name().year())) {
            var after = shown(one, seen);
            line.add(new Entry(one, before == null ? List.of() : changed(before, after)));
            before = after;
        }
        return line;
    }

    /** A number, or that it is hidden. */
    private record Shown(@Nullable Integer number) {}

    private Map<String, Shown> shown(Publication publication, Set<String> seen) {
        var shown = new HashMap<String, Shown>();
        var hidden = publications.hiddenIn(publication.name());
        publications
                .figuresOf(publication.name())
                .numbers()
                .forEach((place, number) -> shown.put(place, new Shown(number)));
        hidden.forEach(place -> shown.put(place, new Shown(null)));
        var unseen = publication.regions().without(seen);
        shown.keySet().removeIf(place -> !ShownFigures.isSeen(place, unseen));
        return shown;
    }

    private static List<Change> changed(Map<String, Shown> before, Map<String, Shown> after) {
        return SideBySide.of(before, after, Comparator.<String>naturalOrder(), new Shown(0)).different().stream()
                .map(cell -> new Change(cell.place(), number(cell.before()), number(cell.after())))
                .toList();
    }

    private static @Nullable Integer number(@Nullable Shown shown) {
        return shown == null ? null : shown.number();
    }
}
