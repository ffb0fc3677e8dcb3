package nl.signaalketen.projections.publication;

import static nl.signaalketen.signal.contract.Role.KETENREGISSEUR;
import static nl.signaalketen.signal.contract.Role.OPS;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.exports.Exportable;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Sight;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** For the ketenregisseur and ops: figures that were published. 404 for everybody else. Source: domain, "Rules, versions, replay". */
@RestController
public class PublicationsController {

    private final Publications publications;
    private final FiguresPublisher publisher;
    private final Reproductions reproductions;
    private final Line line;
    private final AsOf now;

    PublicationsController(
            Publications publications, FiguresPublisher publisher, Reproductions reproductions, Line line, AsOf now) {
        this.publications = publications;
        this.publisher = publisher;
        this.reproductions = reproductions;
        this.line = line;
        this.now = now;
    }

    record All(List<Publication> publications) {}

    /**
     * @param intact whether the figures still have the checksum with which they were published
     * @param figures those of all regions together, and of the regions that the caller sees; null where a number is hidden
     * @param hidden the places of those
     * @param line all publications of the year, the oldest first, each with what it says otherwise than the one before
     */
    record WithFigures(
            Publication publication, boolean intact, JsonNode figures, List<String> hidden, List<Line.Entry> line)
            implements Exportable {}

    /**
     * Freezes the figures of a year as they are now: 201 with its address, 400 for a year that is still to come, since a publication
     * is never taken back, 409 where another was published meanwhile.
     */
    @PostMapping("/v1/publications")
    ResponseEntity<Publication> publish(Caller caller, @RequestBody PublicationWish wish) {
        caller.mustBe(KETENREGISSEUR, OPS);
        if (wish.year().isAfter(now.year())) {
            throw new InvalidInput(List.of(new Wrong("year", "is still to come: nothing of it can be published")));
        }
        var publication = publisher.publish(wish, caller.subject());
        return ResponseEntity.created(URI.create("/v1/publications/" + publication.name()))
                .body(publication);
    }

    /** All of them, the newest first. */
    @GetMapping("/v1/publications")
    All all(Caller caller) {
        caller.mustBe(KETENREGISSEUR, OPS);
        return new All(publications.all());
    }

    /** With its figures, as they were published: nobody is shown what is hidden in them. */
    @GetMapping("/v1/publications/{name}")
    public Exportable one(Caller caller, @PathVariable String name) {
        var publication = PublicationName.find(name).flatMap(publications::find).orElseThrow(NotFound::new);
        var seen = Sight.publication(caller, publication.regions());
        var figures = publications.figuresOf(publication.name());
        var shown = ShownFigures.of(figures, publications.hiddenIn(publication.name()), seen, publication.regions());
        return new WithFigures(
                publication,
                figures.areThoseOf(publication),
                shown.figures(),
                shown.hidden(),
                line.of(publication, seen));
    }

    /** For ops: where the figures that a reproduction made differ from those that were published; 404 until it is done. */
    @GetMapping("/v1/replays/{replay}/comparison")
    Comparison comparison(Caller caller, @PathVariable UUID replay) {
        caller.mustBe(OPS);
        return reproductions.of(replay).orElseThrow(NotFound::new);
    }
}
