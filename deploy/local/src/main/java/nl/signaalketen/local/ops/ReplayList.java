package nl.signaalketen.local.ops;

import java.util.ArrayList;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** All replays of all services. */
@Command(
        name = "list",
        description =
                "Every replay of every service, the newest of each first. Exit code 1 if a service could not be asked.")
final class ReplayList extends OpsCommand {

    @Override
    int act(Services services, Paper paper) {
        var answers = services.all("/v1/replays");
        var replays = new ArrayList<ObjectNode>();
        var table = new TextTable("REPLAY", "OF", "STATE", "%", "SERVICE", "FOUND", "STARTED", "BY");
        answers.said().forEach((service, answer) -> {
            for (var node : answer.path("replays")) {
                var run = Json.as(Run.class, node);
                replays.add(((ObjectNode) node).put("service", service.name()));
                table.row(
                        run.id().toString(),
                        run.wish().text(),
                        run.state(),
                        String.valueOf(run.progress().percent()),
                        service.name(),
                        run.isRebuild() ? "" : run.counts(),
                        run.begun().toString(),
                        run.startedBy());
            }
        });
        var json = Json.object();
        json.putArray("replays").addAll(replays);
        paper.answer(json, replays.isEmpty() ? "There are no replays." : table.text(paper.width()));
        answers.silent().forEach(paper::aside);
        return answers.exitCode();
    }
}
