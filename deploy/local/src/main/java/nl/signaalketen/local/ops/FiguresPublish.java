package nl.signaalketen.local.ops;

import java.time.Year;
import java.util.LinkedHashMap;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Freezes the figures of a year. */
@Command(
        name = "publish",
        description = "Freeze the figures of a year as they are now. Exit code 3 if another was published meanwhile.")
final class FiguresPublish extends OpsCommand {

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "whose figures")
    private int year;

    @Option(
            names = "--revises",
            paramLabel = "NAME",
            description = "the newest publication of that year, as 2019-1, where there is one")
    private @Nullable String revises;

    @Option(
            names = "--running",
            description = "though the year is not over: what comes later can be published as a revision only")
    private boolean running;

    @Mixin
    private Reason reason = new Reason();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    int act(Services services, Paper paper) {
        if (year == Year.now(ChainTime.ZONE).getValue() && !running) {
            throw new ParameterException(
                    spec.commandLine(),
                    year
                            + " is not over. Add --running to freeze what is known of it until now; what comes later can be published as a revision only.");
        }
        var wish = new LinkedHashMap<String, Object>();
        wish.put("year", year);
        wish.put("reason", reason.text());
        if (revises != null) {
            wish.put("revises", revises);
        }
        var answer = services.named(Services.PROJECTIONS).post(Publication.PATH, wish);
        var publication = Json.as(Publication.class, answer);
        paper.answer(answer, """
                Published %s, counted by %s from %d records (SHA-256 %s).
                Next: %s makes it again from the first record on.""".formatted(
                        publication.name(),
                        publication.countingRule(),
                        publication.records(),
                        publication.checksum(),
                        paper.command("figures verify " + publication.name())));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "figures list") + "\nIf there is a newer publication: add --revises NAME.";
    }
}
