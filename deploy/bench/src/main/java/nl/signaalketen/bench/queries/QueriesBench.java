package nl.signaalketen.bench.queries;

import static nl.signaalketen.bench.report.Measurement.number;

import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.bench.fill.Topics;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.LiveReadModels;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;
import nl.signaalketen.signal.contract.Role;

/** Asks the read models of a long history what pages ask them, one question after the other. */
public record QueriesBench(Ground ground, Topics topics, Progress progress) {

    private static final double MOST_MILLIS = 200;

    /** Of a million facts the rows are those of some sixty thousand signals; with these, of a million. */
    private static final int COPIES = 15;

    private static final List<String> REGIONS = List.of("MIDDEN_LIMBURG", "NOORD_LIMBURG", "ZUID_LIMBURG", "LIMBURG");

    /** @param events how many facts the read models know at least */
    public Measurement run(long events) {
        topics.fill(events, progress.stage("filling the topics", events));
        var live = new LiveReadModels(ground);
        try (var _ = RunningService.start(ground, ServiceOfTheChain.PROJECTIONS)) {
            live.awaitThatTheyHaveHeard(topics.facts(), progress.stage("waiting for the live read models", events));
            live.awaitThatRegistrationsAreKept();
        }
        var copies = new Copies(ground, COPIES);
        copies.write(progress.stage("copying the read models", copies.tables()));
        var signals = live.signals();
        var scans = new Scans(ground);
        scans.countFromHere();
        progress.say("asking the read models");
        List<Timed> asked;
        try (var service = RunningService.start(ground, ServiceOfTheChain.PROJECTIONS)) {
            asked = ask(service);
        }
        return measured(signals, asked, scans.ofLargeTables());
    }

    private static List<Timed> ask(RunningService service) {
        var newest = service.as("keten", Role.PROCESREGISSEUR, REGIONS)
                .get("/v1/casussen")
                .json()
                .at("/casussen/0/casus")
                .asString();
        return Stream.concat(Question.OF_ALL.stream(), Question.of(newest).stream())
                .map(question -> Timed.of(question, service.as("keten", question.role(), REGIONS)))
                .toList();
    }

    private static Measurement measured(long signals, List<Timed> asked, List<String> readWhole) {
        var measured = Measurement.of("Questions to the read models").figure("signals", Long.toString(signals));
        asked.forEach(each -> measured.figure("GET " + each.question().name() + ", ms", each.millis()));
        var slowest = asked.stream().mapToDouble(Timed::millis).max().orElseThrow();
        return measured.bar("each within 200 ms", number(slowest), slowest <= MOST_MILLIS)
                .bar(
                        "no table of more than 10,000 rows is read from end to end",
                        readWhole.isEmpty() ? "none" : String.join(", ", readWhole),
                        readWhole.isEmpty())
                .done();
    }
}
