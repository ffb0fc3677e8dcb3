package nl.signaalketen.local.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** How far everything has come that follows a stream. */
@Command(
        name = "processors",
        description = "How far publishers, inboxes and read models of all services have come, and how much they still"
                + " have to read. Exit code 1 if a service could not be asked.")
public final class Processors extends OpsCommand {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Option(names = "--watch", description = "look every second until interrupted, with a bar for each")
    private boolean watch;

    @Override
    int act(Services services, Paper paper) {
        var answers = services.asked("/v1/processors");
        if (paper.isJson()) {
            paper.answer(json(answers), "");
            return answers.exitCode();
        }
        while (watch) {
            paper.sayAnew(table(answers).text(paper.width()));
            if (!rests()) {
                return answers.exitCode();
            }
            answers = services.asked("/v1/processors");
        }
        paper.say(table(answers).text(paper.width()));
        answers.silent().forEach(paper::aside);
        return answers.exitCode();
    }

    private static boolean rests() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        return !Thread.currentThread().isInterrupted();
    }

    private TextTable table(Services.Answers answers) {
        var table = new TextTable(
                columns("PROCESSOR", "SERVICE", "KIND", "STATE", "POSITION", "END", "LAG", "LAST ERROR", ""));
        answers.said().forEach((service, answer) -> {
            for (var node : answer.path("processors")) {
                var one = Json.as(Processor.class, node);
                table.row(columns(
                        one.name(),
                        service.name(),
                        one.kind(),
                        one.state(),
                        one.text(one.position()),
                        one.text(one.end()),
                        one.text(one.lag()),
                        one.error(),
                        one.bar()));
            }
        });
        answers.unheard()
                .keySet()
                .forEach(service -> table.row(columns("-", service.name(), "-", "NO ANSWER", "?", "?", "?", "", "")));
        return table;
    }

    /** The bar is for who watches. */
    private List<String> columns(String... cells) {
        return Stream.of(cells).limit(watch ? cells.length : cells.length - 1).toList();
    }

    private static ObjectNode json(Services.Answers answers) {
        var processors = new ArrayList<ObjectNode>();
        answers.said()
                .forEach((service, answer) -> answer.path("processors")
                        .forEach(node -> processors.add(((ObjectNode) node).put("service", service.name()))));
        var json = Json.object();
        json.putArray("processors").addAll(processors);
        var unheard = json.putArray("noAnswer");
        answers.unheard().keySet().forEach(service -> unheard.add(service.name()));
        return json;
    }
}
