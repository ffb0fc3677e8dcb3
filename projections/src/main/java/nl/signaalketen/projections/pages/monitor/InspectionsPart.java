package nl.signaalketen.projections.pages.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.inspections.ControleTotals;
import nl.signaalketen.projections.inspections.InspectionsController;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What controles met, and the checklists that were filled in at them. */
@Component
@Order(7)
class InspectionsPart implements MonitorPart {

    private final InspectionsController door;
    private final Words words;

    InspectionsPart(InspectionsController door, Words words) {
        this.door = door;
        this.words = words;
    }

    @Override
    public boolean takes(String filter, String code) {
        return filter.equals("sector") && CodeLists.WORKPLACE_SECTOR.contains(code);
    }

    @Override
    public Shown of(Caller caller, MonitorQuestion asked) {
        var controles = door.controles(caller, asked.filters());
        var checklists = door.checklists(caller, asked.filters());
        return Shown.of(
                "inspections",
                words.message("monitor.inspections"),
                words.message("monitor.inspections.explanation"),
                List.of(
                        new Count(
                                words.message("monitor.inspections.controles"),
                                controles.counts().controles()),
                        new Count(
                                words.message("monitor.inspections.workplaces"),
                                controles.counts().workplaces()),
                        new Count(words.message("monitor.inspections.checklists"), checklists.checklists())),
                List.of(
                        workers(controles),
                        infringements(controles),
                        chart("measures", "measure", controles.measures()),
                        chart("indicators", "indicator", checklists.byIndicator()),
                        directorates(checklists.byDirectorate())));
    }

    private Chart workers(ControleTotals controles) {
        var met = new LinkedHashMap<String, Integer>();
        met.put("EMPLOYEES", controles.counts().employees());
        met.put("SELF_EMPLOYED", controles.counts().selfEmployed());
        met.put("OTHERS", controles.counts().others());
        return chart("workers", "status", met);
    }

    private Chart infringements(ControleTotals controles) {
        var kinds = new LinkedHashMap<String, Integer>();
        controles.infringements().forEach(found -> kinds.put(found.kind(), found.findings()));
        return chart("infringements", "infringement", kinds);
    }

    /** Those in which any was filled in: a region that fills in none would be a line of nothing. */
    private Chart directorates(Map<String, Integer> checklists) {
        var filledIn = new LinkedHashMap<>(checklists);
        filledIn.values().removeIf(number -> number == 0);
        return Chart.of(
                "inspections-directorates",
                words.message("monitor.inspections.directorates"),
                words.message("region"),
                words.message("number"),
                filledIn,
                words::region);
    }

    private Chart chart(String what, String of, Map<String, Integer> numbers) {
        return Chart.of(
                "inspections-" + what,
                words.message("monitor.inspections." + what),
                words.message("trait." + of),
                words.message("number"),
                numbers,
                words::code);
    }
}
