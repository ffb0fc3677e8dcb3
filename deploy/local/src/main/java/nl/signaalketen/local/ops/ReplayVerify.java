package nl.signaalketen.local.ops;

import java.util.Locale;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Makes the result again in another way, and compares. */
@Command(
        name = "verify",
        description =
                "Make the result of a replay again, one event after the other, and compare. Exit code 1 if it differs.")
final class ReplayVerify extends RunCommand {

    @Option(names = "--full", description = "all of it, not a sample")
    private boolean full;

    @Override
    int act(Service service, UUID id, Paper paper) {
        var found = service.post(path(id) + "/verification?full=" + full, null);
        var first = found.path("checksum").asString();
        var again = found.path("checksumAgain").asString();
        var sent = found.path("sent").asLong();
        var holds = first.equals(again) && sent == 0;
        paper.answer(
                found,
                String.format(
                        Locale.ROOT,
                        "%s%nchecked   %,d events (%s), %,d rows%nchecksum  %s%nagain     %s%nsent      %,d commands, messages and records",
                        holds ? "The result holds." : "THE RESULT DOES NOT HOLD: approve nothing of it, and report it.",
                        found.path("checked").asLong(),
                        full ? "all" : "a sample",
                        found.path("rows").asLong(),
                        first,
                        again,
                        sent));
        return holds ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
