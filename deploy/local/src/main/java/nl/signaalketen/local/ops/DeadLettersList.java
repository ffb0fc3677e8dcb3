package nl.signaalketen.local.ops;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The dead letters of all services. */
@Command(
        name = "list",
        description = "The dead letters of every service, those that wait longest first. Exit code 1 if a service could"
                + " not be asked.")
final class DeadLettersList extends OpsCommand {

    private static final String PATH = "/v1/dead-letters";

    /** What became of them. */
    private enum State {
        parked,
        retried,
        dropped,
        all
    }

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private State state = State.parked;

    @Override
    int act(Services services, Paper paper) {
        var filter = state == State.all ? "" : "?state=" + state.name().toUpperCase(Locale.ROOT);
        var answers = services.all(PATH + filter);
        var letters = new ArrayList<ObjectNode>();
        var table = new TextTable("LETTER", "STATE", "FACT", "CAUSE", "MET AT", "SERVICE", "SINCE");
        answers.said()
                .forEach((service, first) -> pages(service, first, filter).forEach(node -> {
                    var letter = Json.as(DeadLetter.class, node);
                    letters.add(((ObjectNode) node).put("service", service.name()));
                    table.row(
                            letter.id().toString(),
                            letter.state(),
                            letter.fact(),
                            letter.shortCause(),
                            letter.place(),
                            service.name(),
                            letter.parked().toString());
                }));
        var json = Json.object();
        json.putArray("deadLetters").addAll(letters);
        paper.answer(json, letters.isEmpty() ? "There are none." : table.text(paper.width()));
        answers.silent().forEach(paper::aside);
        return answers.exitCode();
    }

    private static Stream<JsonNode> pages(Service service, JsonNode first, String filter) {
        return Stream.iterate(
                        first,
                        page -> !page.isMissingNode(),
                        page -> page.path("next").isString()
                                ? service.get(PATH + (filter.isEmpty() ? "?" : filter + "&") + "after="
                                        + page.path("next").asString())
                                : Json.read(""))
                .flatMap(page -> page.path("deadLetters").valueStream());
    }
}
