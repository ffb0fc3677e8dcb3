package nl.signaalketen.local.chain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A chain without services: the servers and the issuer alone, which need no other module to be built. */
final class Ground implements Chain.News {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** The launcher that a test kills. */
    public static void main(String... arguments) throws InterruptedException {
        new Ground()
                .on(new Home(Path.of(arguments[0])), new Addresses(Integer.parseInt(arguments[1])))
                .start();
        new CountDownLatch(1).await();
    }

    Chain on(Home home, Addresses addresses) {
        return new Chain(home, addresses, new Parts(Path.of("."), home, addresses).ground(), List.of(), this);
    }

    /** Waits for the news. */
    void hears(String news) throws InterruptedException {
        String next;
        do {
            next = heard.poll(2, TimeUnit.MINUTES);
            if (next == null) {
                throw new AssertionError("Never heard: " + news);
            }
        } while (!next.equals(news));
    }

    @Override
    public void ready(Part part, Duration took) {
        heard.add(part.name() + " ready");
    }

    @Override
    public void ended(Part part) {
        heard.add(part.name() + " ended");
    }

    @Override
    public void notStarted(Part part, RuntimeException why) {
        heard.add(part.name() + " does not start: " + why);
    }
}
