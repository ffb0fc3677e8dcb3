package nl.signaalketen.local.chain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A running chain. Whatever a killed launcher left behind is stopped before it starts; whatever ends while it runs is started
 * again; closing it stops the services before the servers that they stand on.
 */
public final class Chain implements AutoCloseable {

    /** Is told what happens, as it happens; from several threads. */
    public interface News {

        void ready(Part part, Duration took);

        void ended(Part part);

        void notStarted(Part part, RuntimeException why);
    }

    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Home home;
    private final Addresses addresses;
    private final List<Part> ground;
    private final List<Part> services;
    private final News news;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable AutoCloseable claim;
    private volatile boolean closed;

    /** @param checkout the root of the built checkout, where the jars of the services are */
    public Chain(Path checkout, Home home, Addresses addresses, News news) {
        this(home, addresses, new Parts(checkout, home, addresses), news);
    }

    private Chain(Home home, Addresses addresses, Parts parts, News news) {
        this(home, addresses, parts.ground(), parts.services(), news);
    }

    Chain(Home home, Addresses addresses, List<Part> ground, List<Part> services, News news) {
        this.home = home;
        this.addresses = addresses;
        this.ground = ground;
        this.services = services;
        this.news = news;
    }

    public List<Part> parts() {
        return Stream.of(ground, services).flatMap(List::stream).toList();
    }

    /** The part of that name. */
    public Part part(String name) {
        return parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    /** Returns when every part is ready. */
    public void start() {
        claim = home.claim(addresses.offset());
        stop();
        addresses.mustBeFree();
        VaultKey.ensure(home.vaultKey());
        Together.each(ground, this::startAndWatch);
        Together.each(services, this::startAndWatch);
    }

    private void startAndWatch(Part part) {
        start(part);
        threads.execute(() -> watch(part));
    }

    private void start(Part part) {
        var begin = System.nanoTime();
        synchronized (part.server()) {
            if (closed) {
                throw new ChainProblem("The chain is being stopped");
            }
            part.server().start();
        }
        news.ready(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void watch(Part part) {
        while (!closed) {
            part.process().ifPresent(process -> process.onExit().join());
            if (!closed) {
                news.ended(part);
                try {
                    start(part);
                } catch (RuntimeException e) {
                    news.notStarted(part, e);
                    LockSupport.parkNanos(REST_NANOS);
                }
            }
        }
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        if (claim == null) {
            threads.shutdownNow(); // another launcher has the chain: nothing of it is ours to stop
            return;
        }
        // at once, so that one which is still starting does not keep the others waiting
        services.forEach(part -> part.process().ifPresent(ProcessHandle::destroy));
        stop();
        threads.shutdownNow();
        try {
            claim.close();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot give back the folder of the chain", e);
        }
    }

    /** Stops what runs, no matter which launcher started it. */
    public void stop() {
        Together.each(services, Chain::stop);
        ground.reversed().forEach(Chain::stop);
    }

    private static void stop(Part part) {
        synchronized (part.server()) {
            part.server().stop();
        }
    }
}
