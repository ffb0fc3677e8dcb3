package nl.signaalketen.projections.pages.publication;

import java.util.List;
import nl.signaalketen.projections.pages.publication.PublicationsPage.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The publications of a year as a line of their own: what each says otherwise than the one before. */
@Component
class Revisions {

    private final PublishedFigures figures;

    Revisions(PublishedFigures figures) {
        this.figures = figures;
    }

    /** As {@code GET /v1/publications/{name}} tells it. */
    record Entry(Publication publication, List<Change> changed) {}

    /** @param before null where it is hidden, as {@code after} */
    record Change(
            String place,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /** @param first whether there is none before it */
    record Revision(Publication publication, boolean first, List<Changed> changed) {}

    record Changed(String what, String before, String after) {}

    /** The oldest first. */
    List<Revision> of(List<Entry> line) {
        return line.stream()
                .map(entry -> new Revision(
                        entry.publication(),
                        entry.equals(line.getFirst()),
                        entry.changed().stream().map(this::changed).toList()))
                .toList();
    }

    private Changed changed(Change change) {
        return new Changed(
                figures.place(change.place()), figures.number(change.before()), figures.number(change.after()));
    }
}
