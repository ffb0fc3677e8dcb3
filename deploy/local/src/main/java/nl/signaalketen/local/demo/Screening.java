package nl.signaalketen.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.signaalketen.local.chain.Together;

/** Every region holds its meeting: each controle becomes a casus, each checklist a betrokkene with a final class. */
final class Screening {

    private static final String CASUSREGISSEUR = "arbeidsauditoraat.procesregisseur";

    private final Rest rest;

    Screening(Rest rest) {
        this.rest = rest;
    }

    /** Steps: one per checklist. */
    List<Screened> hold(List<Reported> all, Stages.Progress progress) {
        var screened = new ConcurrentLinkedQueue<Screened>();
        Together.each(
                all.stream().collect(Collectors.groupingBy(Reported::region)).entrySet(), region -> {
                    var overleg = new Overleg(rest, region.getKey());
                    var meeting = overleg.open(
                            region.getValue().stream().map(Reported::signal).toList());
                    region.getValue().forEach(reported -> screened.add(screen(overleg, meeting, reported, progress)));
                    overleg.close(meeting);
                });
        return new ArrayList<>(screened);
    }

    private Screened screen(Overleg overleg, String meeting, Reported reported, Stages.Progress progress) {
        var casus = overleg.casus(meeting, reported.signal());
        var betrokkenen = new HashMap<String, String>();
        for (var added : overleg.betrokkenen(casus, reported.signal())) {
            betrokkenen.put(
                    added.path("checklist").asString(""),
                    added.path("betrokkene").asString());
        }
        var zorgcoordinator = Agencies.in(reported.region(), "PAYOKE", "PAG_ASA", "SURYA") + ".zorgcoordinator";
        for (var found : reported.found()) {
            var betrokkene = betrokkenen.get(found.checklist());
            if (betrokkene != null) {
                overleg.classify(casus, betrokkene, found.row().indicators());
                overleg.consent(zorgcoordinator, casus, betrokkene, found.row().referredTo() != null);
            }
            progress.step();
        }
        var steered = overleg.route(casus, CASUSREGISSEUR, "ZORG", "STRAFRECHT");
        var classified = steered.path("betrokkenen")
                .valueStream()
                .filter(one -> one.path("classifications")
                        .valueStream()
                        .anyMatch(c -> c.toString().contains("DEFINITIEF")))
                .count();
        return new Screened(reported, casus, betrokkenen, (int) classified);
    }
}
