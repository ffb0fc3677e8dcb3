package nl.signaalketen.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.signaalketen.local.chain.Together;
import nl.signaalketen.local.demo.Reported.Found;

/** The inspection posts its controles with their checklists, and reads each receipt back. */
final class Reporting {

    private static final String MELDER = "rsz.melder";
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of("reference", "checklist", "ageAtControle", "age_at_controle", "region", "directorate");

    private final Rest.Actor melder;
    private final String address;
    private final ChecklistFile file;

    Reporting(Rest rest, ChecklistFile file) {
        this.melder = rest.as(MELDER);
        this.address = rest.at().signal() + "/v1/controles";
        this.file = file;
    }

    List<List<Row>> controles() {
        return List.copyOf(file.rows().stream()
                .collect(Collectors.groupingBy(Row::controle, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** @throws BadFile where the chain holds a value of the file for wrong */
    List<Reported> report(Stages.Progress progress) {
        var all = new ConcurrentLinkedQueue<Reported>();
        Together.each(controles(), rows -> {
            all.add(report(rows));
            progress.step();
        });
        return new ArrayList<>(all);
    }

    private Reported report(List<Row> rows) {
        try {
            var posted = melder.post(address, controle(rows));
            var receipt = melder.get(address + "/" + posted.path("controle").asString());
            var found = IntStream.range(0, rows.size())
                    .mapToObj(index -> {
                        var checklist = receipt.path("checklists").path(index);
                        return new Found(
                                rows.get(index),
                                checklist.path("checklist").asString(""),
                                checklist.path("person").asString(""));
                    })
                    .toList();
            return new Reported(
                    receipt.path("controle").asString(),
                    receipt.path("signal").asString(),
                    receipt.path("region").asString(),
                    found);
        } catch (Refused refused) {
            throw refused.status() == 400 ? named(refused, rows) : refused;
        }
    }

    /** Says where in the file stands what the chain does not take: {@code checklists/3/nationality} is of the fourth row. */
    private RuntimeException named(Refused refused, List<Row> rows) {
        return refused.wrong().stream()
                .findFirst()
                .<RuntimeException>map(wrong -> {
                    var path = wrong.field().replaceAll("[\\[\\].]+", "/").split("/");
                    var ofChecklist = path.length > 2 && path[0].equals("checklists") && path[1].matches("\\d+");
                    var row = rows.get(ofChecklist ? Integer.parseInt(path[1]) : 0);
                    var field = ofChecklist ? path[2] : path[0];
                    var column = COLUMN_OF_FIELD.getOrDefault(field, field);
                    return new BadFile(file.name(), row.line(), column, wrong.problem());
                })
                .orElse(refused);
    }

    private static Map<String, Object> controle(List<Row> rows) {
        var first = rows.getFirst();
        var body = new LinkedHashMap<String, Object>();
        body.put("reference", first.controle());
        body.put("date", first.date().toString());
        body.put("region", first.directorate());
        body.put("sector", first.sector());
        body.put("action", "REGULIER");
        body.put("workplaces", 1);
        body.put("workers", Map.of("employees", rows.size(), "selfEmployed", 0, "others", 0));
        body.put("checklists", rows.stream().map(Reporting::checklist).toList());
        return body;
    }

    private static Map<String, Object> checklist(Row row) {
        return Map.of(
                "reference", row.checklist(),
                "nationality", row.nationality(),
                "sex", row.sex(),
                "ageAtControle", row.age(),
                "indicators", row.indicators());
    }
}
