package nl.signaalketen.local;

import java.nio.file.Path;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Chain;
import nl.signaalketen.local.chain.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which chain is meant: the folder that it keeps everything in. */
final class Place {

    /** Set by the script {@code keten}. */
    private static final Path CHECKOUT = Path.of(System.getProperty("keten.checkout", "."));

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "folder of data, keys and logs (default: .keten in the checkout; of the demo that runs: .keten/demo)")
    private @Nullable Path data;

    Home home() {
        return data == null ? Home.in(CHECKOUT) : new Home(data);
    }

    /** Of a chain that runs, where none is named. */
    Home running() {
        return data == null ? Home.runningIn(CHECKOUT) : new Home(data);
    }

    Chain chain(int portOffset, Chain.News news) {
        return chainIn(home(), portOffset, news);
    }

    Chain chainIn(Home home, int portOffset, Chain.News news) {
        return new Chain(CHECKOUT, home, addresses(portOffset), news);
    }

    Addresses addresses(int portOffset) {
        return new Addresses(portOffset);
    }
}
