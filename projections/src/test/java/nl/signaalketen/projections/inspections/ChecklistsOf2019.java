package nl.signaalketen.projections.inspections;

import static java.util.stream.Collectors.groupingBy;
import static nl.signaalketen.projections.history.Person.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The 120 checklists that the Belgian RSZ filled in during 2019, and the tables that were published of them. */
final class ChecklistsOf2019 {

    private ChecklistsOf2019() {}

    static JsonNode published() {
        return JsonMapper.shared().readTree(read("published-2019.json"));
    }

    /** As it would go through the chain: a controle, a betrokkene per checklist, and a referral for whom a centre was asked. */
    static History history() {
        var history = new History();
        rows().forEach((controle, met) -> {
            var first = met.getFirst();
            history.on(first.get("date"))
                    .controle(
                            controle,
                            first.get("directorate"),
                            first.get("sector"),
                            met.stream().map(ChecklistsOf2019::filled).toList());
            met.forEach(row -> follow(history, row));
        });
        return history;
    }

    private static void follow(History history, Map<String, String> row) {
        var person = person(row.get("checklist")).in(row.get("directorate")).metIn(row.get("checklist"));
        history.added(person);
        if (!row.get("referred_to").isEmpty()) {
            var referral = "r-" + row.get("checklist");
            history.referral(referral, Referrals.shelter(referral, person, InspectionsModel.CENTRE));
        }
    }

    private static FilledChecklist filled(Map<String, String> row) {
        return new FilledChecklist(
                row.get("checklist"),
                row.get("checklist"),
                row.get("nationality"),
                row.get("sex"),
                band(Integer.parseInt(row.get("age_at_controle"))),
                List.of(row.get("indicators").split("\\|")));
    }

    private static String band(int age) {
        return age < 18 ? "<18" : age < 30 ? "18-29" : age < 40 ? "30-39" : age < 50 ? "40-49" : "50+";
    }

    private static Map<String, List<Map<String, String>>> rows() {
        var lines = read("checklists-rsz-2019.csv").lines().toList();
        var names = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> row(names, line.split(",", -1)))
                .collect(groupingBy(row -> row.get("controle"), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, String> row(String[] names, String[] values) {
        var row = new LinkedHashMap<String, String>();
        for (var column = 0; column < names.length; column++) {
            row.put(names[column], values[column]);
        }
        return row;
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
