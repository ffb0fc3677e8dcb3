package nl.signaalketen.projections.publication;

import java.util.Map;
import nl.signaalketen.platform.replay.Replay;
import nl.signaalketen.platform.replay.ReplayKind;
import nl.signaalketen.platform.replay.ReplayWish;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.generation.Filling;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.Generations;
import nl.signaalketen.projections.generation.Schemas;
import nl.signaalketen.projections.generation.Switchboard;
import nl.signaalketen.projections.generation.TopicEnds;
import org.springframework.stereotype.Component;

/**
 * Makes the figures of a publication again: read models are filled up to the position that it was made from, counted by the rule
 * version that counted then, held against what was published, and dropped.
 */
@Component
class ReproductionKind implements ReplayKind {

    private final Publications publications;
    private final Counters counters;
    private final Reproductions reproductions;
    private final Generations generations;
    private final Schemas schemas;
    private final Switchboard switchboard;
    private final TopicEnds topicEnds;
    private final Filling filling;

    ReproductionKind(
            Publications publications,
            Counters counters,
            Reproductions reproductions,
            Generations generations,
            Schemas schemas,
            Switchboard switchboard,
            TopicEnds topicEnds,
            Filling filling) {
        this.publications = publications;
        this.counters = counters;
        this.reproductions = reproductions;
        this.generations = generations;
        this.schemas = schemas;
        this.switchboard = switchboard;
        this.topicEnds = topicEnds;
        this.filling = filling;
    }

    @Override
    public String name() {
        return "REPRODUCTION";
    }

    @Override
    public Plan plan(ReplayWish wish) {
        var publication = ReproductionWish.of(wish, publications).publication();
        topicEnds.shortOf(publication.position()).ifPresent(where -> {
            throw new Conflict("%s can be read, and not made again: %s".formatted(publication.name(), where));
        });
        var records = publication.position().sum();
        return new Plan(records, records, "a schema of its own, dropped when the figures have been compared");
    }

    @Override
    public void begin(Replay replay) {
        var publication = publication(replay);
        generations.begin(replay, publication.countingRule(), null, publication.position());
    }

    @Override
    public void cancel(Replay replay) {
        switchboard.dropOf(replay.id());
        generations.of(replay.id()).ifPresent(filling::letGo);
    }

    @Override
    public int part() {
        return Filling.PART;
    }

    @Override
    public Part next(Replay replay, int atMost) {
        var generation = generations.of(replay.id()).orElseThrow();
        var part = filling.next(generation, atMost);
        if (part.done()) {
            reproductions.add(replay.id(), compare(publication(replay), generation));
            switchboard.dropOf(replay.id());
        }
        return part;
    }

    @Override
    public Map<String, Long> result(Replay replay) {
        return reproductions.of(replay.id()).map(Comparison::counts).orElse(Map.of());
    }

    @Override
    public Verification verify(Replay replay, boolean full) {
        throw new Conflict("A reproduction is the verification of a publication: its result says what it found");
    }

    private Comparison compare(Publication publication, Generation generation) {
        schemas.enter(generation.schema());
        var again = counters.of(publication.name().year(), publication.regions(), publication.countingRule());
        schemas.leave();
        return Comparison.of(
                publication,
                publications.figuresOf(publication.name()),
                publications.hiddenIn(publication.name()),
                again,
                counters.codeLists(publication.regions()));
    }

    private Publication publication(Replay replay) {
        return ReproductionWish.of(replay.wish(), publications).publication();
    }
}
