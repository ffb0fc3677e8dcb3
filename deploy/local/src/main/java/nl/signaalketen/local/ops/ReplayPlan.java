package nl.signaalketen.local.ops;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** What a replay would do. */
@Command(name = "plan", description = "Say what a replay would look at and write; nothing is done.")
final class ReplayPlan extends OpsCommand {

    @Mixin
    private Wish wish = new Wish();

    @Override
    int act(Services services, Paper paper) {
        var service = wish.service(services);
        var plan = service.post("/v1/replays/plan", wish.body("plan"));
        paper.answer(
                plan,
                String.format(
                        Locale.ROOT,
                        "On %s: %,d events to look at%s; history ends at position %,d now.%nIt would write: %s.",
                        service.name(),
                        plan.path("events").asLong(),
                        takes(plan.path("seconds")),
                        plan.path("head").asLong(),
                        plan.path("touches").asString()));
        return ExitCode.OK;
    }

    private static String takes(JsonNode seconds) {
        return seconds.isNumber() ? ", about %d s at the speed of the last replay".formatted(seconds.asLong()) : "";
    }
}
