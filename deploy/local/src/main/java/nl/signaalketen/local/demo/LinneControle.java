package nl.signaalketen.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the gemeente reports of the farm. The workers are made up; their number is that of the story. */
final class LinneControle {

    private static final int WORKERS = 52;

    private LinneControle() {}

    static Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("reference", "LINNE-ASPERGES");
        body.put("date", "2021-05-18");
        body.put("municipality", "GM1641");
        body.put("sector", "TUINBOUW_FRUITTEELT");
        body.put("action", "MULTIDISCIPLINAIR");
        body.put("workplaces", 1);
        body.put("workers", Map.of("employees", WORKERS, "selfEmployed", 0, "others", 0));
        body.put(
                "infringements",
                List.of(infringement("HUISVESTING", WORKERS, 1), infringement("BRANDVEILIGHEID", WORKERS, 1)));
        body.put("measures", List.of("BESTUURLIJKE_SLUITING"));
        body.put("acute", true);
        body.put("measuresPossible", true);
        body.put("movedTo", "BE");
        body.put("narrative", "Asparagus farm; the workers may be on their way to Dilsen-Stokkem or Oudsbergen.");
        body.put(
                "checklists",
                IntStream.rangeClosed(1, WORKERS)
                        .mapToObj(LinneControle::worker)
                        .toList());
        return body;
    }

    private static Map<String, Object> infringement(String kind, int workers, int reports) {
        return Map.of("kind", kind, "findings", 1, "workers", workers, "officialReports", reports, "warnings", 0);
    }

    private static Map<String, Object> worker(int number) {
        return Map.of(
                "reference",
                "LINNE-" + number,
                "nationality",
                "RO",
                "sex",
                number % 3 == 0 ? "V" : "M",
                "ageAtControle",
                20 + number % 35,
                "indicators",
                List.of("ERBARMELIJKE_HUISVESTING", "LAAG_OF_GEEN_LOON"));
    }
}
