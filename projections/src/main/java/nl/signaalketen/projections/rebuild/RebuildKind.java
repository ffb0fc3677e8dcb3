package nl.signaalketen.projections.rebuild;

import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicReaders;
import nl.signaalketen.platform.replay.Replay;
import nl.signaalketen.platform.replay.ReplayKind;
import nl.signaalketen.platform.replay.ReplayRefused;
import nl.signaalketen.platform.replay.ReplayWish;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.Generation.State;
import nl.signaalketen.projections.generation.Generations;
import nl.signaalketen.projections.generation.Switchboard;
import org.springframework.stereotype.Component;

/** Fills a new generation of the read models from the first fact on. */
@Component
class RebuildKind implements ReplayKind {

    private final TopicReaders topics;
    private final Subscription subscription;
    private final Generations generations;
    private final Targets targets;
    private final Switchboard switchboard;
    private final Filling filling;
    private final SlowRebuild slowRebuild;
    private final RuleBook rules;

    RebuildKind(
            TopicReaders topics,
            Subscription subscription,
            Generations generations,
            Targets targets,
            Switchboard switchboard,
            Filling filling,
            SlowRebuild slowRebuild,
            RuleBook rules) {
        this.topics = topics;
        this.subscription = subscription;
        this.generations = generations;
        this.targets = targets;
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
        var records = topics.ends(subscription).sum();
        return new Plan(records, records, "a new schema beside the live read models, which stay as they are");
    }

    @Override
    public void begin(Replay replay) {
        var wish = RebuildWish.of(replay.wish(), rules);
        generations.begin(replay.id(), wish.candidate(), wish.asOf(), replay.startedBy());
        targets.note(replay.id(), topics.ends(subscription));
    }

    @Override
    public void cancel(Replay replay) {
        switchboard.dropOf(replay.id());
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
            throw new ReplayRefused("What this replay built was dropped");
        }
        return slowRebuild.verify(generation, full);
    }

    private Generation generationOf(Replay replay) {
        return generations.of(replay.id()).orElseThrow();
    }
}
