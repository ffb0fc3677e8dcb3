package nl.signaalketen.local.ops;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far it has come. */
@Command(name = "status", description = "How far the writing of topics has come.")
final class RepublishStatus extends OpsCommand {

    @Parameters(paramLabel = "ID", description = "of the republication, as ./keten republish list shows it")
    private @Nullable UUID id;

    @Option(
            names = "--watch",
            description = "show progress until it no longer runs; exit code 0 only if it came to its end")
    private boolean watch;

    @Override
    int act(Services services, Paper paper) {
        var service = services.ofRepublication(Objects.requireNonNull(id));
        if (watch) {
            return new Watch(service, paper).of(Republication.PATH + id, Republication.class);
        }
        var work = service.get(Republication.PATH + id);
        paper.answer(work, Json.as(Republication.class, work).text(service.name()));
        return ExitCode.OK;
    }
}
