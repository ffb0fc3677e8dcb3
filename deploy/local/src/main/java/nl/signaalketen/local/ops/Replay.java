package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** History read again; alone it prints its help. */
@Command(
        name = "replay",
        description =
                "Read history again: decisions under a candidate, or read models built anew. Nothing is sent by it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReplayPlan.class,
            ReplayStart.class,
            ReplayStatus.class,
            ReplayList.class,
            ReplayMove.Pause.class,
            ReplayMove.Resume.class,
            ReplayMove.Cancel.class,
            ReplayVerify.class,
            ReplayDiff.class,
            ReplayCompare.class,
            ReplayApprove.class,
            ReplayMove.Refuse.class,
            RebuildMove.Switch.class,
            RebuildMove.SwitchBack.class,
            RebuildMove.Drop.class
        })
public final class Replay implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
