package nl.signaalketen.local.ops;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Makes a publication again, as a replay, and says whether every figure is the same. */
@Command(
        name = "verify",
        description = "Make published figures again, up to the record and by the rule version of then, and compare."
                + " Exit code 1 if a figure differs.")
final class FiguresVerify extends OpsCommand {

    @Parameters(paramLabel = "NAME", description = "of the publication, as ./keten figures list shows it")
    private @Nullable String name;

    @Override
    int act(Services services, Paper paper) {
        var projections = services.named(Services.PROJECTIONS);
        var publication = Objects.requireNonNull(name);
        var begun = projections.post(
                "/v1/replays",
                Map.of("kind", "REPRODUCTION", "target", publication, "reason", "verification of a publication"));
        var id = Json.as(Run.class, begun).id();
        var last = Json.as(Run.class, new Watch(projections, paper).watched(RunCommand.path(id), Run.class));
        if (!last.cameToItsEnd()) {
            throw OpsProblem.failed(last.text(projections.name()));
        }
        var answer = projections.get("/v1/replays/" + id + "/comparison");
        var comparison = Json.as(Reproduced.class, answer);
        paper.answer(answer, comparison.text(publication, paper.width()));
        return comparison.different().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "replay list");
    }
}
