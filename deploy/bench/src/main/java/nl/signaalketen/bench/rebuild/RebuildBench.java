package nl.signaalketen.bench.rebuild;

import static nl.signaalketen.bench.report.Measurement.number;

import java.util.Map;
import java.util.function.Consumer;
import nl.signaalketen.bench.fill.Topics;
import nl.signaalketen.bench.ground.BareProgram;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.LiveReadModels;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;

/** How fast all read models are built from all facts, beside COPY and beside stock Axon, and how much memory it needs. */
public record RebuildBench(Ground ground, Topics topics, Progress progress) {

    private static final double WANTED_OF_BARE = 0.5;
    private static final double WANTED_OF_STOCK = 20;
    private static final long FACTS_PER_STATEMENT = 50;
    private static final double MEMORY_MAY_GROW = 1.25;
    private static final long FEW = 20_000;
    private static final String BARE = "bare";
    private static final String STOCK = "stock";

    /** @param measured is told of each measurement as soon as it is there */
    public void run(long events, Consumer<Measurement> measured) {
        var fill = progress.stage("filling the topics", events);
        topics.fill(events / 10, fill);
        Sides sides;
        try (var service = RunningService.start(ground, ServiceOfTheChain.PROJECTIONS)) {
            var product = new ProductRebuild(ground, service);
            var live = new LiveReadModels(ground);
            // so that a rebuild has the machine for itself
            live.awaitThatTheyHaveHeard(topics.facts(), _ -> {});
            var peakAtTenth = peakAtTenth(product);
            topics.fill(events, fill);
            progress.say("waiting for the live read models");
            live.awaitThatTheyHaveHeard(topics.facts(), _ -> {});
            sides = sides(product, events);
            var stock = stock(sides.schema(), Math.min(FEW, events));
            product.drop(sides.replay());
            measured.accept(measured(sides, stock, peakAtTenth));
        }
        measured.accept(new AloneBench(ground, progress).run(sides.product().took()));
    }

    /**
     * The product and a bare program that copies the same rows.
     *
     * @param schema that the replay filled
     * @param statements that the service had carried out for it
     * @param peak heap of the service in MB
     */
    record Sides(
            Replay replay,
            String schema,
            Replay.Ended product,
            long statements,
            long peak,
            BareProgram.Result bare,
            boolean sameRows) {

        boolean agree() {
            return sameRows && product.errors() == 0 && product.events() == bare.done();
        }
    }

    Sides sides(ProductRebuild product, long events) {
        var statements = new Statements(ground);
        statements.countFromHere();
        product.service().heap().watch();
        var replay = product.start();
        var ended = replay.awaitEnd(progress.stage("rebuilding", events));
        var counted = statements.counted();
        var peak = product.service().heap().peak();
        var schema = product.schema(replay);
        var bare = bare(schema);
        return new Sides(
                replay,
                schema,
                ended,
                counted,
                peak,
                bare,
                new ReadTables(ground, schema).sums().equals(sumsOf(BARE)));
    }

    private BareProgram.Result bare(String like) {
        progress.say("a bare program that copies the same rows");
        new ReadTables(ground, BARE).makeLike(like);
        return BareProgram.run(ground, BareRebuild.class, Map.of("SCHEMA", BARE));
    }

    private Map<String, String> sumsOf(String schema) {
        var tables = new ReadTables(ground, schema);
        var sums = tables.sums();
        tables.drop();
        return sums;
    }

    private BareProgram.Result stock(String like, long events) {
        progress.say("stock Axon on the first " + events);
        var tables = new ReadTables(ground, STOCK);
        tables.makeLike(like);
        var stored = new StockStore(ground, STOCK).fill(events);
        var result = BareProgram.run(ground, StockAxon.class, Map.of("SCHEMA", STOCK, "EVENTS", Long.toString(stored)));
        tables.drop();
        return result;
    }

    private long peakAtTenth(ProductRebuild product) {
        progress.say("looking at the memory of a rebuild from a tenth");
        product.service().heap().watch();
        var replay = product.start();
        replay.awaitEnd(_ -> {});
        product.drop(replay);
        return product.service().heap().peak();
    }

    private static Measurement measured(Sides sides, BareProgram.Result stock, long peakAtTenth) {
        var product = sides.product();
        var ofBare = product.perSecond() / sides.bare().perSecond();
        var ofStock = product.perSecond() / stock.perSecond();
        var perStatement = product.events() / sides.statements();
        return Measurement.of("Rebuild of all read models")
                .figure("product, facts/s", product.perSecond())
                .figure("product, s", product.took().toNanos() / 1e9)
                .figure("bare COPY, facts/s", sides.bare().perSecond())
                .figure("stock Axon on " + stock.done() + " facts, facts/s", stock.perSecond())
                .figure("heap at a tenth and at all, MB", peakAtTenth + ", " + sides.peak())
                .bar(
                        "product and bare program write the same rows",
                        sides.agree() ? "the same" : "otherwise",
                        sides.agree())
                .bar("at least 0.5 of the bare program", number(ofBare), ofBare >= WANTED_OF_BARE)
                .bar("at least 20 times stock Axon", number(ofStock) + " times", ofStock >= WANTED_OF_STOCK)
                .bar(
                        "at least 50 facts per statement, of all that the service has carried out meanwhile",
                        Long.toString(perStatement),
                        perStatement >= FACTS_PER_STATEMENT)
                .bar(
                        "memory does not grow with history: ten times the facts at most 1.25 times the heap",
                        number(sides.peak() / (double) peakAtTenth) + " times",
                        sides.peak() <= MEMORY_MAY_GROW * peakAtTenth)
                .done();
    }
}
