package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a replay. */
@Command(name = "start", description = "Begin a replay. Exit code 3 where another is at work on the same target.")
final class ReplayStart extends OpsCommand {

    @Mixin
    private Wish wish = new Wish();

    @Mixin
    private Reason reason = new Reason();

    @Option(
            names = "--watch",
            description = "show progress until it no longer runs; exit code 0 only if it came to its end")
    private boolean watch;

    @Override
    int act(Services services, Paper paper) {
        var service = wish.service(services);
        var started = service.post("/v1/replays", wish.body(reason.text()));
        var run = Json.as(Run.class, started);
        if (watch) {
            paper.aside("Replay " + run.id());
            return new Watch(service, paper).of(RunCommand.path(run.id()), Run.class);
        }
        paper.answer(
                started,
                run.text(service.name()) + "\nNext: " + paper.command("replay status " + run.id() + " --watch"));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "replay list");
    }
}
