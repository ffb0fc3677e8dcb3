package nl.signaalketen.local.ops;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Two candidates beside each other. */
@Command(name = "compare", description = "Where two candidates, tried on the same decisions, would decide otherwise.")
final class ReplayCompare extends OpsCommand {

    @Parameters(index = "0", paramLabel = "ID", description = "of the first replay")
    private @Nullable UUID first;

    @Parameters(index = "1", paramLabel = "ID", description = "of the second replay")
    private @Nullable UUID second;

    @Override
    int act(Services services, Paper paper) {
        var one = find(services, first);
        var two = find(services, second);
        mustBeAlike(one.run(), two.run());
        var comparison = Comparison.of(differences(one), differences(two));
        var names = new String[] {one.run().wish().text(), two.run().wish().text()};
        var table = new TextTable("SUBJECT", "ON", "ON RECORD", names[0], names[1]);
        comparison.rows().forEach(row -> table.row(row.subject(), row.on(), row.record(), row.first(), row.second()));
        paper.answer(
                comparison,
                "%d decided otherwise by the one than by the other; %d changed by both in the same way%s"
                        .formatted(
                                comparison.rows().size(),
                                comparison.alike(),
                                comparison.rows().isEmpty() ? "" : "\n\n" + table.text(paper.width())));
        return ExitCode.OK;
    }

    private record Found(Service service, Run run) {}

    private static Found find(Services services, @Nullable UUID id) {
        var service = services.ofReplay(Objects.requireNonNull(id));
        return new Found(service, Json.as(Run.class, service.get(RunCommand.path(id))));
    }

    private static Stream<Difference> differences(Found found) {
        return Pages.of(found.service(), found.run().id(), null).map(row -> Json.as(Difference.class, row));
    }

    /** Else a decision that one of them never looked at would pass for one that it leaves alone. */
    private static void mustBeAlike(Run one, Run two) {
        if (!one.wish().kind().equals(two.wish().kind())
                || !one.wish().target().equals(two.wish().target())
                || !Objects.equals(one.wish().slice(), two.wish().slice())
                || one.progress().head() != two.progress().head()) {
            throw OpsProblem.wrong("These cannot be compared: one looked at %s up to %d, the other at %s up to %d."
                    .formatted(
                            one.wish().text(),
                            one.progress().head(),
                            two.wish().text(),
                            two.progress().head()));
        }
        if (!one.cameToItsEnd() || !two.cameToItsEnd()) {
            throw OpsProblem.refused(
                    "Both must have come to their end: they are %s and %s.".formatted(one.state(), two.state()));
        }
    }
}
