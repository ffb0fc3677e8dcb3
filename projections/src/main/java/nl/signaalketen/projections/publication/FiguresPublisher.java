package nl.signaalketen.projections.publication;

import java.util.Optional;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.generation.HowFar;
import nl.signaalketen.projections.web.Regions;
import org.springframework.stereotype.Component;

/** Freezes the figures of a year as the live read models have them. */
@Component
class FiguresPublisher {

    private final Publications publications;
    private final Counters counters;
    private final Hiding hiding;
    private final GenerationReader reader;
    private final HowFar howFar;
    private final RuleBook rules;
    private final Regions regions;

    FiguresPublisher(
            Publications publications,
            Counters counters,
            Hiding hiding,
            GenerationReader reader,
            HowFar howFar,
            RuleBook rules,
            Regions regions) {
        this.publications = publications;
        this.counters = counters;
        this.hiding = hiding;
        this.reader = reader;
        this.howFar = howFar;
        this.rules = rules;
        this.regions = regions;
    }

    /** @throws Conflict where the newest one of that year is another than the wish says */
    Publication publish(PublicationWish wish, String by) {
        var newest = publications.newestOf(wish.year());
        if (!newest.equals(Optional.ofNullable(wish.revises()))) {
            throw notTheNewest(wish);
        }
        var name = newest.map(PublicationName::next).orElseGet(() -> PublicationName.first(wish.year()));
        var draft = reader.live(generation -> draft(name, generation, wish, by));
        var hidden = hiding.of(name, draft.figures());
        return publications.add(draft, hidden, hiding.below()).orElseThrow(() -> notTheNewest(wish));
    }

    private Draft draft(PublicationName name, Generation live, PublicationWish wish, String by) {
        var candidate = live.candidate();
        var rule = candidate == null
                ? rules.active(Generation.COUNTING_RULES, name.year().atDay(1))
                : candidate;
        var figures = counters.of(name.year(), regions, rule);
        return new Draft(
                name, rule, regions, counters.codeLists(regions), howFar.has(live), figures, by, wish.reason());
    }

    private Conflict notTheNewest(PublicationWish wish) {
        return new Conflict(publications
                .newestOf(wish.year())
                .map(newest -> "The newest publication of %s is %s: look at it, and say that this one revises it"
                        .formatted(wish.year(), newest))
                .orElseGet(() -> "Nothing has been published of " + wish.year() + ": there is nothing to revise"));
    }
}
