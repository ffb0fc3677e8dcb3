package nl.signaalketen.local.ops;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** One dead letter. */
@Command(name = "show", description = "Where a dead letter lies and why, and what was done about it.")
final class DeadLettersShow extends OpsCommand {

    @Parameters(paramLabel = "ID", description = "of the dead letter, as ./keten deadletters list shows it")
    private @Nullable UUID id;

    @Override
    int act(Services services, Paper paper) {
        var service = services.ofDeadLetter(Objects.requireNonNull(id));
        var letter = service.get("/v1/dead-letters/" + id);
        paper.answer(letter, Json.as(DeadLetter.class, letter).text(service.name()));
        return ExitCode.OK;
    }
}
