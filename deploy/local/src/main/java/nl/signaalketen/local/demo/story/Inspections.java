package nl.signaalketen.local.demo.story;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.demo.figures.Figures;
import nl.signaalketen.local.demo.file.Checklist;
import nl.signaalketen.local.demo.file.ChecklistFile;
import nl.signaalketen.local.demo.progress.Gauge;
import nl.signaalketen.local.demo.progress.Stages;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Added;
import nl.signaalketen.local.demo.story.Answers.ControleReceipt;
import nl.signaalketen.local.demo.story.Answers.Referral;
import nl.signaalketen.signal.contract.Role;
import tools.jackson.databind.JsonNode;

/** The controles of a file, all the way to registrations and referrals to the specialised centres. */
public final class Inspections {

    /** Who hears of a presumed victim beside the centre. Source: R16. */
    private static final List<String> MAGISTRATES = List.of("ARBEIDSAUDITORAAT", "PARKET");

    private final ChecklistFile file;
    private final Predicate<Figures> expected;
    private final Actors actors;
    private final Addresses addresses;
    private final Registry registry;

    /** @param expected whether the figures are those to wait for, as long as there is news */
    public Inspections(
            ChecklistFile file, Predicate<Figures> expected, Actors actors, Addresses addresses, Clock clock) {
        this.file = file;
        this.expected = expected;
        this.actors = actors;
        this.addresses = addresses;
        this.registry = new Registry(actors, addresses, clock);
    }

    public Counted run(Stages stages) {
        var inspections = stages.run("Controles reported", file.controles().size(), this::report);
        var screened =
                stages.run("Checklists screened and classified", file.size(), gauge -> screen(inspections, gauge));
        var byMagistrates =
                answer(stages, "Referrals to the magistrates", MAGISTRATES, _ -> true, screened, screened.size());
        var referred = referred(inspections, screened);
        var byCentres = answer(
                stages,
                "Referrals to the centres",
                Checklist.CENTRES,
                referral -> referred.contains(referral.betrokkene()),
                screened,
                file.asked());
        return stages.run("Registrations and figures read", 1, gauge -> {
            var counted = count(inspections, screened, byCentres, byMagistrates.size());
            gauge.step();
            return counted;
        });
    }

    private List<Referral> answer(
            Stages stages,
            String name,
            List<String> kinds,
            Predicate<Referral> takesOn,
            List<Screened> screened,
            int expected) {
        var casussen = screened.stream().map(Screened::casus).collect(Collectors.toSet());
        return stages.run(
                name,
                expected,
                gauge -> new Receivers(kinds, takesOn, actors, addresses).answer(casussen, expected, gauge));
    }

    /** The betrokkenen whom a centre took on, as the file has it. */
    private static Set<String> referred(List<Inspection> inspections, List<Screened> screened) {
        var checklists = inspections.stream()
                .flatMap(one -> one.filled().entrySet().stream())
                .filter(one -> one.getValue().referred())
                .map(one -> one.getKey().checklist())
                .collect(Collectors.toSet());
        return screened.stream()
                .flatMap(casus -> casus.betrokkenen().stream())
                .filter(one -> checklists.contains(one.checklist()))
                .map(Added::betrokkene)
                .collect(Collectors.toSet());
    }

    private List<Inspection> report(Gauge gauge) {
        var inspector = actors.of("rsz", Role.MELDER);
        var controles = addresses.signal() + "/v1/controles";
        return Crowd.each(file.controles(), controle -> {
            var receipt = inspector.post(controles, Inspection.body(controle), ControleReceipt.class);
            gauge.step();
            return new Inspection(controle, receipt);
        });
    }

    private List<Screened> screen(List<Inspection> inspections, Gauge gauge) {
        var byRegion = inspections.stream()
                .collect(groupingBy(one -> one.controle().directorate()))
                .entrySet();
        return Crowd.each(
                        byRegion,
                        region -> new Screeningsoverleg(region.getKey(), actors, addresses, gauge)
                                .hold(region.getValue().stream()
                                        .map(Inspection::matter)
                                        .toList()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Counted count(
            List<Inspection> inspections, List<Screened> screened, List<Referral> byCentres, int byMagistrates) {
        var regions =
                inspections.stream().map(one -> one.controle().directorate()).collect(Collectors.toSet());
        var reader = actors.partner(actors.region(regions.iterator().next()));
        var figures = Await.settled(() -> figures(reader), expected);
        var persons = inspections.stream().flatMap(Inspection::persons).collect(Collectors.toSet());
        var registered = Await.settled(() -> registry.counted(regions), persons::equals);
        var account = new Account(screened, registered, byCentres);
        inspections.forEach(account::take);
        return new Counted(
                figures,
                screened.stream().mapToInt(casus -> casus.classified().size()).sum(),
                registered.size(),
                byCentres.size(),
                byMagistrates,
                account.missing(),
                account.remarks());
    }

    private Figures figures(Actor reader) {
        var period = "?from=%s&to=%s".formatted(file.from(), file.to());
        return Figures.read(
                reader.get(addresses.projections() + "/v1/inspections/checklists" + period, JsonNode.class));
    }
}
