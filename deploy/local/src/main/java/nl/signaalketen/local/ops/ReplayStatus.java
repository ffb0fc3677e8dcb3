package nl.signaalketen.local.ops;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How far a replay has come. */
@Command(name = "status", description = "How far a replay has come and what it has found so far.")
final class ReplayStatus extends RunCommand {

    @Option(
            names = "--watch",
            description = "show progress until it no longer runs; exit code 0 only if it came to its end")
    private boolean watch;

    @Override
    int act(Service service, UUID id, Paper paper) {
        if (watch) {
            return new Watch(service, paper).of(path(id), Run.class);
        }
        var run = service.get(path(id));
        paper.answer(run, Json.as(Run.class, run).text(service.name()));
        return ExitCode.OK;
    }
}
