package nl.signaalketen.local.ops;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins to write the topics of a service anew. */
@Command(
        name = "start",
        description = "Begin to write the topics of a service anew. Exit code 3 where it is at that already.")
final class RepublishStart extends OpsCommand {

    @Parameters(paramLabel = "SERVICE", description = "whose topics: signal, screening or referral")
    private String name = "";

    @Option(names = "--events-per-second", paramLabel = "N", description = "at most, so that live work keeps its speed")
    private @Nullable Integer eventsPerSecond;

    @Mixin
    private Reason reason = new Reason();

    @Option(
            names = "--watch",
            description = "show progress until it no longer runs; exit code 0 only if it came to its end")
    private boolean watch;

    @Override
    int act(Services services, Paper paper) {
        var service = services.named(name);
        var wish = new LinkedHashMap<String, Object>();
        wish.put("reason", reason.text());
        if (eventsPerSecond != null) {
            wish.put("eventsPerSecond", eventsPerSecond);
        }
        var started = service.post("/v1/republications", wish);
        var work = Json.as(Republication.class, started);
        if (watch) {
            paper.aside("Republication " + work.id());
            return new Watch(service, paper).of(Republication.PATH + work.id(), Republication.class);
        }
        paper.answer(
                started,
                work.text(service.name()) + "\nNext: " + paper.command("republish status " + work.id() + " --watch"));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "republish list");
    }
}
