package nl.signaalketen.local.demo.story;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the gemeente posts. The workers are made up; that there are more than fifty, and whence, is the story's. */
final class LinneControle {

    static final int WORKERS = 52;
    static final List<String> INDICATORS = List.of("ERBARMELIJKE_HUISVESTING", "LAAG_OF_GEEN_LOON");

    private LinneControle() {}

    static Map<String, Object> on(LocalDate day) {
        return Map.ofEntries(
                entry("reference", "LINNE-1"),
                entry("date", day.toString()),
                entry("municipality", "GM1641"),
                entry("sector", "TUINBOUW_FRUITTEELT"),
                entry("action", "MULTIDISCIPLINAIR"),
                entry("workplaces", 1),
                entry("workers", Map.of("employees", WORKERS, "selfEmployed", 0, "others", 0)),
                entry("infringements", List.of(infringement("HUISVESTING"), infringement("BRANDVEILIGHEID"))),
                entry("measures", List.of("BESTUURLIJKE_SLUITING")),
                entry("acute", true),
                entry("measuresPossible", true),
                entry("movedTo", "BE"),
                entry("receivingMunicipalities", List.of("NIS72041", "NIS72042")),
                entry(
                        "narrative",
                        "Aspergebedrijf, huisvesting gesloten; de arbeiders zijn mogelijk op weg naar Dilsen-Stokkem of Oudsbergen."),
                entry(
                        "checklists",
                        IntStream.rangeClosed(1, WORKERS)
                                .mapToObj(LinneControle::checklist)
                                .toList()));
    }

    private static Map<String, Object> infringement(String kind) {
        return Map.of("kind", kind, "findings", 1, "workers", WORKERS, "officialReports", 1, "warnings", 0);
    }

    private static Map<String, Object> checklist(int number) {
        return Map.of(
                "reference",
                "LINNE-1-" + number,
                "nationality",
                "RO",
                "sex",
                number % 3 == 0 ? "V" : "M",
                "ageAtControle",
                20 + number % 35,
                "residence",
                "EU_BURGER",
                "indicators",
                INDICATORS);
    }
}
