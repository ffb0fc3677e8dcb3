package nl.signaalketen.local.ops;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** All versions of all sets, or of one. */
@Command(
        name = "list",
        description = "Every rule version with where it stands. Exit code 1 if a service could not be asked.")
final class RulesList extends OpsCommand {

    @Option(names = "--set", paramLabel = "SET", description = "of this rule set alone")
    private @Nullable String set;

    @Override
    int act(Services services, Paper paper) {
        if (set != null) {
            services.ofSet(set);
        }
        var answers = services.all("/v1/rule-versions");
        var versions = new ArrayList<ObjectNode>();
        var table = new TextTable("VERSION", "STATE", "FROM", "UNTIL", "SERVICE", "LAST DONE");
        answers.said().forEach((service, answer) -> {
            for (var node : answer.path("versions")) {
                var version = Json.as(RuleVersion.class, node);
                if (set == null || set.equals(version.set())) {
                    versions.add(((ObjectNode) node).put("service", service.name()));
                    table.row(
                            version.name(),
                            version.state(),
                            version.from() == null ? "-" : version.from().toString(),
                            version.until() == null ? "-" : version.until().toString(),
                            service.name(),
                            lastOf(version));
                }
            }
        });
        var json = Json.object();
        json.putArray("versions").addAll(versions);
        paper.answer(json, table.text(paper.width()));
        answers.silent().forEach(paper::aside);
        return answers.exitCode();
    }

    private static String lastOf(RuleVersion version) {
        if (version.history().isEmpty()) {
            return "-";
        }
        var last = version.history().getLast();
        return last.what() + " by " + last.by();
    }
}
