package nl.signaalketen.local.ops;

import java.util.ArrayList;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** All republications of all services. */
@Command(
        name = "list",
        description =
                "Every republication of every service that has a store, the newest of each first. Exit code 1 if a"
                        + " service could not be asked.")
final class RepublishList extends OpsCommand {

    @Override
    int act(Services services, Paper paper) {
        var answers = services.withStore().all("/v1/republications");
        var republications = new ArrayList<ObjectNode>();
        var table = new TextTable("REPUBLICATION", "SERVICE", "STATE", "%", "EVENTS", "STARTED", "BY", "WHY");
        answers.said().forEach((service, answer) -> {
            for (var node : answer.path("republications")) {
                var work = Json.as(Republication.class, node);
                republications.add(((ObjectNode) node).put("service", service.name()));
                table.row(
                        work.id().toString(),
                        service.name(),
                        work.state(),
                        String.valueOf(work.progress().percent()),
                        String.valueOf(work.events()),
                        work.begun().toString(),
                        work.startedBy(),
                        work.wish().reason());
            }
        });
        var json = Json.object();
        json.putArray("republications").addAll(republications);
        paper.answer(json, republications.isEmpty() ? "There are none." : table.text(paper.width()));
        answers.silent().forEach(paper::aside);
        return answers.exitCode();
    }
}
