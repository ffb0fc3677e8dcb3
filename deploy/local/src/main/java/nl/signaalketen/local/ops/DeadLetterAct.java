package nl.signaalketen.local.ops;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Does something about one dead letter: each is one word to the service. */
abstract class DeadLetterAct extends OpsCommand {

    private final String word;

    @Parameters(paramLabel = "ID", description = "of the dead letter, as ./keten deadletters list shows it")
    private @Nullable UUID id;

    @Mixin
    private Reason reason = new Reason();

    DeadLetterAct(String word) {
        this.word = word;
    }

    @Override
    final int act(Services services, Paper paper) {
        var service = services.ofDeadLetter(Objects.requireNonNull(id));
        var letter = service.post("/v1/dead-letters/" + id + "/" + word, Map.of("reason", reason.text()));
        paper.answer(letter, Json.as(DeadLetter.class, letter).text(service.name()));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "deadletters show " + id);
    }

    @Command(
            name = "retry",
            description = "Have a dead letter handled after all. Exit code 3 where it fails again, and stays parked.")
    static final class Retry extends DeadLetterAct {
        Retry() {
            super("retry");
        }
    }

    @Command(name = "drop", description = "Leave a dead letter as it is, for good.")
    static final class Drop extends DeadLetterAct {
        Drop() {
            super("drop");
        }
    }
}
