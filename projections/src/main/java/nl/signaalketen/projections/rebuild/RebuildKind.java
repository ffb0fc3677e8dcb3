package nl.signaalketen.projections.rebuild;

import nl.signaalketen.platform.replay.Replay;
import nl.signaalketen.platform.replay.ReplayKind;
import nl.signaalketen.platform.replay.ReplayWish;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.generation.Filling;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.Generation.State;
import nl.signaalketen.projections.generation.Generations;
import nl.signaalketen.projections.generation.Switchboard;
import nl.signaalketen.projections.generation.TopicEnds;
import org.springframework.stereotype.Component;

/** Fills a new generation of the read models from the first fact on. */
@Component
class RebuildKind implements ReplayKind {

    private final TopicEnds topicEnds;
    private final Generations generations;
    private final Switchboard switchboard;
    private final Filling filling;
    private final SlowRebuild slowRebuild;
    private final RuleBook rules;

    RebuildKind(
            TopicEnds topicEnds,
            Generations generations,
            Switchboard switchboard,
            Filling filling,
            SlowRebuild slowRebuild,
            RuleBook rules) {
        this.topicEnds = topicEnds;
        this.generations = generations;
        this.switchboard = switchboard;
        this.filling = filling;
        this.slowRebuild = slowRebuild;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "REBUILD";
    }

    @Override
    public Plan plan(ReplayWish wish) {
        RebuildWish.of(wish, rules);
        var records = topicEnds.ends().sum();
        return new Plan(records, records, "a new schema beside the live read models, which stay as they are");
    }

    @Override
    public void begin(Replay replay) {
        var wish = RebuildWish.of(replay.wish(), rules);
        generations.begin(replay, wish.candidate(), wish.asOf(), topicEnds.ends());
    }

    @Override
    public void cancel(Replay replay) {
        switchboard.dropOf(replay.id());
        filling.letGo(generationOf(replay));
    }

    @Override
    public int part() {
        return Filling.PART;
    }

    @Override
    public Part next(Replay replay, int atMost) {
        var generation = generationOf(replay);
        var part = filling.next(generation, atMost);
        if (part.done()) {
            generations.built(generation);
        }
        return part;
    }

    @Override
    public Verification verify(Replay replay, boolean full) {
        var generation = generationOf(replay);
        if (generation.state() == State.DROPPED) {
            throw new Conflict("What this replay built was dropped");
        }
        return slowRebuild.verify(generation, full);
    }

    private Generation generationOf(Replay replay) {
        return generations.of(replay.id()).orElseThrow();
    }
}
