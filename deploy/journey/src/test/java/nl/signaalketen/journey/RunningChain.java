package nl.signaalketen.journey;

import java.nio.file.Path;
import java.time.Duration;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Chain;
import nl.signaalketen.local.chain.Home;
import nl.signaalketen.local.chain.Part;

/** The whole chain as {@code ./keten up} runs it, aside from one that may run already, on new data under target/. */
public final class RunningChain implements Chain.News {

    /** {@code -Djourney.port-offset=N} lets two checkouts be tested side by side. */
    public static final Addresses ADDRESSES = new Addresses(Integer.getInteger("journey.port-offset", 3_100));

    private static final Chain CHAIN = start();

    private RunningChain() {}

    /** One part of the chain, to be killed; whatever is killed is started again by the chain. */
    public static Part part(String name) {
        return CHAIN.part(name);
    }

    /** Has the chain running. */
    public static void ensure() {
        part("postgres");
    }

    /** Another one, on its own data; whoever has it starts and closes it. */
    static Chain on(Home home, Addresses addresses) {
        return new Chain(Path.of("../..").toAbsolutePath().normalize(), home, addresses, new RunningChain());
    }

    private static Chain start() {
        var home = new Home(Path.of("target/chain"));
        home.delete();
        var chain = on(home, ADDRESSES);
        Runtime.getRuntime().addShutdownHook(new Thread(chain::close, "chain-end"));
        chain.start();
        return chain;
    }

    @Override
    public void ready(Part part, Duration took) {}

    @Override
    public void ended(Part part) {}

    /** Such as a service that was started while PostgreSQL was away: the chain tries again. */
    @Override
    public void notStarted(Part part, RuntimeException why) {}
}
