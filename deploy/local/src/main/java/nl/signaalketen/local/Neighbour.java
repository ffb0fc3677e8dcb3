package nl.signaalketen.local;

import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.chain.Home;

/**
 * The other chain of the same checkout, which may hold the ports that this one needs.
 *
 * @param command that started it
 */
record Neighbour(String command, Home home) {

    /**
     * @param own command that needs the ports
     * @throws ChainProblem naming who holds them, and the ways out
     */
    void mustHoldOtherPortsThan(String own, int offset) {
        home.launcher().filter(_ -> home.offset() == offset).ifPresent(launcher -> {
            throw new ChainProblem("""
                    ./keten %s of this checkout runs (process %d) and holds the ports that ./keten %s needs.
                    Stop it first: ./keten down. Or start beside it: ./keten %s --port-offset %d""".formatted(command, launcher.pid(), own, own, offset + 1000));
        });
    }
}
