package nl.signaalketen.local.ops;

import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/** Moves a replay from one state to another: each is one word to the service. */
abstract class ReplayMove extends RunCommand {

    private final String word;

    ReplayMove(String word) {
        this.word = word;
    }

    @Override
    final int act(Service service, UUID id, Paper paper) {
        var run = service.post(path(id) + "/" + word, null);
        paper.answer(run, text(run, service));
        return ExitCode.OK;
    }

    String text(JsonNode answer, Service service) {
        return Json.as(Run.class, answer).text(service.name());
    }

    @Command(name = "pause", description = "Stop a replay where it is; it can be resumed.")
    static final class Pause extends ReplayMove {
        Pause() {
            super("pause");
        }
    }

    @Command(name = "resume", description = "Go on where a replay was paused, or failed.")
    static final class Resume extends ReplayMove {
        Resume() {
            super("resume");
        }
    }

    @Command(name = "cancel", description = "End a replay; what it found so far can still be read.")
    static final class Cancel extends ReplayMove {
        Cancel() {
            super("cancel");
        }
    }

    @Command(name = "refuse", description = "Close a replay that is done: nothing follows from it.")
    static final class Refuse extends ReplayMove {
        Refuse() {
            super("refusal");
        }
    }
}
