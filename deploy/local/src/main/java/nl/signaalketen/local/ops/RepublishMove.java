package nl.signaalketen.local.ops;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Stops the writing of topics, or has it go on: each is one word to the service. */
abstract class RepublishMove extends OpsCommand {

    private final String word;

    @Parameters(paramLabel = "ID", description = "of the republication, as ./keten republish list shows it")
    private @Nullable UUID id;

    RepublishMove(String word) {
        this.word = word;
    }

    @Override
    final int act(Services services, Paper paper) {
        var service = services.ofRepublication(Objects.requireNonNull(id));
        var work = service.post(Republication.PATH + id + "/" + word, null);
        paper.answer(work, Json.as(Republication.class, work).text(service.name()));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "republish status " + id);
    }

    @Command(name = "pause", description = "Stop the writing of topics where it is; it can be resumed.")
    static final class Pause extends RepublishMove {
        Pause() {
            super("pause");
        }
    }

    @Command(name = "resume", description = "Go on where the writing of topics was paused, or failed.")
    static final class Resume extends RepublishMove {
        Resume() {
            super("resume");
        }
    }

    @Command(name = "cancel", description = "End the writing of topics; what was written stays.")
    static final class Cancel extends RepublishMove {
        Cancel() {
            super("cancel");
        }
    }
}
