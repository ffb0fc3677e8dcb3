package nl.signaalketen.projections.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what is hidden of figures before they are published. */
public final class Disclosure {

    private final Releases releases;

    /** @param populations how the figures hang together, by their name */
    public Disclosure(Map<String, List<Population>> populations) {
        this.releases = new Releases(populations);
    }

    /**
     * @param draft with nothing hidden yet
     * @param earlier what was published before of the same period, the oldest first
     * @return the places to hide; some may stand in an earlier publication alone, and are nought in this one
     * @throws CannotBeHidden where a small number would come out whatever is hidden
     */
    public Set<String> hide(Publishable draft, List<Publishable> earlier) {
        releases.check(draft.numbers().keySet());
        var publications = new ArrayList<>(earlier);
        publications.add(draft);
        var all = new ArrayList<>(releases.of(publications));
        var last = all.removeLast();
        var hidden = last.hiding(new Suppressor(last, List.copyOf(all)).hidden());
        all.add(hidden);
        var narrow = new Audit(all).narrow();
        if (!narrow.isEmpty()) {
            throw new CannotBeHidden(
                    narrow.stream().map(one -> one.place().toString()).toList());
        }
        return hidden.hidden().stream()
                .filter(Place::printed)
                .map(Place::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
