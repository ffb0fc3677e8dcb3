package nl.signaalketen.local.demo.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.signaalketen.local.demo.file.Checklist;
import nl.signaalketen.local.demo.file.ChecklistFile;
import nl.signaalketen.local.demo.file.Controle;

/** What a file itself adds up to, before any of it went through the chain. */
public final class Counting {

    private final SequencedMap<String, SequencedMap<List<String>, Integer>> tables = new LinkedHashMap<>();

    private Counting() {}

    public static Figures of(ChecklistFile file) {
        var counting = new Counting();
        file.controles().forEach(controle -> controle.checklists().forEach(one -> counting.count(controle, one)));
        return new Figures(counting.tables);
    }

    private void count(Controle controle, Checklist one) {
        var band = ageBand(one.age());
        add(Figures.CHECKLISTS);
        add("by_directorate", controle.directorate());
        add("by_sector_and_directorate", controle.sector(), controle.directorate());
        add("by_nationality_and_sex", one.nationality(), one.sex());
        add("by_age_band", band);
        add("by_age_band_and_sex", band, one.sex());
        one.indicators().forEach(indicator -> add(Figures.BY_INDICATOR, indicator));
        if (one.referred()) {
            add(Figures.REFERRED, controle.directorate());
        }
    }

    private void add(String table, String... cell) {
        tables.computeIfAbsent(table, _ -> new LinkedHashMap<>()).merge(List.of(cell), 1, Integer::sum);
    }

    /** Source: BE 11.1.2. */
    private static String ageBand(int age) {
        return age < 18 ? "<18" : age < 30 ? "18-29" : age < 40 ? "30-39" : age < 50 ? "40-49" : "50+";
    }
}
