package nl.signaalketen.local.ops;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command on one replay, whichever service it lives on. */
abstract class RunCommand extends OpsCommand {

    @Parameters(paramLabel = "ID", description = "of the replay, as ./keten replay list shows it")
    private @Nullable UUID id;

    abstract int act(Service service, UUID id, Paper paper);

    @Override
    final int act(Services services, Paper paper) {
        var replay = Objects.requireNonNull(id);
        return act(services.ofReplay(replay), replay, paper);
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "replay status " + id);
    }

    static String path(UUID id) {
        return "/v1/replays/" + id;
    }
}
