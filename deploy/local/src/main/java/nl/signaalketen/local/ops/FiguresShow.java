package nl.signaalketen.local.ops;

import nl.signaalketen.local.ops.OpsProblem.NotThere;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** A publication with its figures, and the line of revisions in which it stands. */
@Command(
        name = "show",
        description =
                "The figures of a publication as they left the house, beside what the other publications of the year say.")
final class FiguresShow extends OpsCommand {

    @Parameters(paramLabel = "NAME", description = "of the publication, as ./keten figures list shows it")
    private @Nullable String name;

    @Override
    int act(Services services, Paper paper) {
        var answer = published(services.named(Services.PROJECTIONS));
        paper.answer(answer, Json.as(PublishedFigures.class, answer).text(paper.width()));
        return ExitCode.OK;
    }

    private JsonNode published(Service projections) {
        try {
            return projections.get(Publication.PATH + "/" + name);
        } catch (NotThere unknown) {
            throw OpsProblem.wrong("There is no publication " + name
                    + " for whoever asks. ./keten figures list shows those that there are.");
        }
    }
}
