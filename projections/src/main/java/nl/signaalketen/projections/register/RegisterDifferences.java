package nl.signaalketen.projections.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.generation.HowFar;
import nl.signaalketen.projections.register.FiguresDifference.Cell;
import nl.signaalketen.projections.register.FiguresDifference.Side;
import org.springframework.stereotype.Component;

/** Holds the register of the live generation against that of another, both as of the same moment. */
@Component
class RegisterDifferences {

    private final GenerationReader reader;
    private final Registrations registrations;
    private final HowFar howFar;

    RegisterDifferences(GenerationReader reader, Registrations registrations, HowFar howFar) {
        this.reader = reader;
        this.registrations = registrations;
        this.howFar = howFar;
    }

    private record Counted(Side side, Map<Cell, Integer> cells) {}

    /** Region by region, and in both scopes. */
    FiguresDifference figures(UUID replay, Question asked) {
        return reader.together(() -> {
            var before = reader.live(generation -> counted(asked, generation));
            var after = reader.of(replay, generation -> counted(asked, generation));
            return FiguresDifference.of(asked, before.side(), before.cells(), after.side(), after.cells());
        });
    }

    RegistrationsDifference registrations(UUID replay, Question asked) {
        return reader.together(() -> RegistrationsDifference.of(
                reader.live(generation -> registrations.of(asked, generation.candidate())),
                reader.of(replay, generation -> registrations.of(asked, generation.candidate()))));
    }

    private Counted counted(Question asked, Generation generation) {
        var cells = new HashMap<Cell, Integer>();
        var version = registrations.ruleVersion(asked.year(), generation.candidate());
        for (var region : asked.regions()) {
            for (var scope : Scope.values()) {
                var figures = registrations.figures(asked.in(Set.of(region)).of(scope), generation.candidate());
                cells.putAll(FiguresDifference.cells(region, scope, figures));
            }
        }
        return new Counted(new Side(generation.number(), howFar.has(generation).sum(), version), cells);
    }
}
