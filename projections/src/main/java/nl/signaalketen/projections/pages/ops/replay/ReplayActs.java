package nl.signaalketen.projections.pages.ops.replay;

import java.util.ArrayList;
import java.util.List;
import nl.signaalketen.projections.pages.ops.Act;
import nl.signaalketen.projections.pages.ops.replay.OpsGenerations.Generation;
import org.jspecify.annotations.Nullable;

/** What can be done with a replay, by where it stands; approval has a form of its own. */
final class ReplayActs {

    private ReplayActs() {}

    /** @param generation what it built, if it is a rebuild and that is there */
    static List<Act> of(Replay replay, @Nullable Generation generation) {
        return switch (replay.state()) {
            case "RUNNING" -> List.of(Act.main("pause"), Act.other("cancel"));
            case "PAUSED", "FAILED" -> List.of(Act.main("resume"), Act.other("cancel"));
            case "APPROVAL_FAILED" -> List.of(Act.main("resume"));
            case "DONE" -> done(replay, generation);
            default -> List.of();
        };
    }

    private static List<Act> done(Replay replay, @Nullable Generation generation) {
        var acts = new ArrayList<Act>();
        if (!replay.isReproduction() && (!replay.isRebuild() || generation != null)) {
            acts.add(Act.other("verification", "full"));
        }
        if (replay.isReevaluation()) {
            acts.add(Act.other("refusal"));
        }
        if (generation != null) {
            acts.addAll(ofWhatWasBuilt(generation.state()));
        }
        return acts;
    }

    private static List<Act> ofWhatWasBuilt(String state) {
        return switch (state) {
            case "FOLLOWING", "PREVIOUS" -> List.of(Act.main("switch"), Act.other("drop"));
            case "LIVE" -> List.of(Act.other("switch-back"));
            case "STILL" -> List.of(Act.other("drop"));
            default -> List.of();
        };
    }
}
