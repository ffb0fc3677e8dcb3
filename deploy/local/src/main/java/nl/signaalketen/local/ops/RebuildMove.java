package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Says from which generation of the read models questions are answered. */
abstract class RebuildMove extends ReplayMove {

    RebuildMove(String word) {
        super(word);
    }

    @Override
    final String text(JsonNode generation, Service service) {
        return "Generation %d of the read models is %s."
                .formatted(
                        generation.path("number").asInt(),
                        generation.path("state").asString());
    }

    @Command(name = "switch", description = "Rebuild: put what was built in the place of the live read models.")
    static final class Switch extends RebuildMove {
        Switch() {
            super("switch");
        }
    }

    @Command(name = "switch-back", description = "Rebuild: put the former read models back.")
    static final class SwitchBack extends RebuildMove {
        SwitchBack() {
            super("switch-back");
        }
    }

    @Command(name = "drop", description = "Rebuild: remove what was built.")
    static final class Drop extends RebuildMove {
        Drop() {
            super("drop");
        }
    }
}
