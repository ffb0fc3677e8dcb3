package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** All that was published. */
@Command(name = "list", description = "Every publication of figures, the newest first.")
final class FiguresList extends OpsCommand {

    @Override
    int act(Services services, Paper paper) {
        var answer = services.named(Services.PROJECTIONS).get(Publication.PATH);
        var table = new TextTable("NAME", "REVISES", "COUNTED BY", "RECORDS", "PUBLISHED", "BY", "REASON");
        for (var node : answer.path("publications")) {
            var publication = Json.as(Publication.class, node);
            table.row(
                    publication.name(),
                    publication.revised(),
                    publication.countingRule(),
                    String.valueOf(publication.records()),
                    publication.day(),
                    publication.publishedBy(),
                    publication.reason());
        }
        var none = answer.path("publications").isEmpty();
        paper.answer(answer, none ? "Nothing has been published." : table.text(paper.width()));
        return ExitCode.OK;
    }
}
