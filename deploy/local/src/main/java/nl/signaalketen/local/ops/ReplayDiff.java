package nl.signaalketen.local.ops;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** What would come out otherwise: decisions of a re-evaluation, figures of a rebuild. */
@Command(
        name = "diff",
        description = "What would come out otherwise: decisions by kind and one by one, or figures cell by cell.")
final class ReplayDiff extends RunCommand {

    @Option(names = "--kind", paramLabel = "KIND", description = "decisions of this kind alone, as \"ZACHT -> HARD\"")
    private @Nullable String kind;

    @Option(names = "--year", paramLabel = "YYYY", description = "of a rebuild: the year whose figures are compared")
    private @Nullable Integer year;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "500",
            description = "decisions in the table (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--csv", paramLabel = "FILE", description = "write all of them to this file, for a spreadsheet")
    private @Nullable Path csv;

    @Override
    int act(Service service, UUID id, Paper paper) {
        var run = Json.as(Run.class, service.get(path(id)));
        if (run.isRebuild()) {
            figures(service, id, paper);
        } else {
            decisions(service, run, paper);
        }
        return ExitCode.OK;
    }

    private void figures(Service service, UUID id, Paper paper) {
        if (year == null) {
            throw OpsProblem.wrong("This is a rebuild: say with --year YYYY of which year the figures are compared.");
        }
        var answer = service.get(path(id) + "/figures-difference?year=" + year);
        var figures = Json.as(FiguresChange.class, answer);
        if (csv == null) {
            paper.answer(answer, figures.text(paper.width()));
        } else {
            var rows = SpreadsheetFile.write(
                    csv, FiguresChange.COLUMNS, figures.changes().stream().map(FiguresChange.Change::cells));
            paper.answer(answer, "%s%n%d figures written to %s".formatted(figures.summary(), rows, csv));
        }
    }

    private void decisions(Service service, Run run, Paper paper) {
        var differences = Pages.of(service, run.id(), kind);
        if (csv != null) {
            var rows = SpreadsheetFile.write(
                    csv,
                    Difference.COLUMNS,
                    differences.map(row -> Json.as(Difference.class, row).cells()));
            paper.answer(run.result(), "%s%n%d differences written to %s".formatted(run.counts(), rows, csv));
        } else if (paper.isJson()) {
            paper.json(differences.iterator());
        } else {
            var rows = differences
                    .limit(limit + 1L)
                    .map(row -> Json.as(Difference.class, row))
                    .toList();
            paper.say(Difference.text(run, rows.subList(0, Math.min(limit, rows.size())), paper.width()));
            if (rows.size() > limit) {
                paper.aside("There are more than %d: see all with --csv FILE, or more with --limit N".formatted(limit));
            }
        }
        if (run.progress().errors() > 0) {
            paper.aside(
                    "The candidate failed on %d decisions, which are not among these: GET %s/errors on %s names them."
                            .formatted(run.progress().errors(), path(run.id()), service));
        }
    }
}
