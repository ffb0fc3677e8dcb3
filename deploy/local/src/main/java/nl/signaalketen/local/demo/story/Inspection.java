package nl.signaalketen.local.demo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.local.demo.file.Checklist;
import nl.signaalketen.local.demo.file.Controle;
import nl.signaalketen.local.demo.story.Answers.ControleReceipt;
import nl.signaalketen.local.demo.story.Answers.Filled;
import nl.signaalketen.local.demo.story.Matter.Victim;

/** A controle of a file with the receipt that the inspection got for it; the n-th checklist of one is that of the other. */
record Inspection(Controle controle, ControleReceipt receipt) {

    /** Source: R16: the specialised centre, and the magistrate. */
    private static final List<String> WITH_CARE = List.of("ZORG", "STRAFRECHT");

    private static final List<String> WITHOUT_CARE = List.of("STRAFRECHT");

    static Map<String, Object> body(Controle controle) {
        return Map.of(
                "reference", controle.reference(),
                "date", controle.date().toString(),
                "region", controle.directorate(),
                "sector", controle.sector(),
                "action", "REGULIER",
                "workplaces", 1,
                "workers", Map.of("employees", controle.checklists().size(), "selfEmployed", 0, "others", 0),
                "checklists",
                        controle.checklists().stream().map(Inspection::body).toList());
    }

    private static Map<String, Object> body(Checklist checklist) {
        return Map.of(
                "reference", checklist.reference(),
                "nationality", checklist.nationality(),
                "sex", checklist.sex(),
                "ageAtControle", checklist.age(),
                "indicators", checklist.indicators());
    }

    /** The checklists of the file by what the chain filled in for them. */
    Map<Filled, Checklist> filled() {
        var filled = new HashMap<Filled, Checklist>();
        for (int place = 0; place < controle.checklists().size(); place++) {
            filled.put(receipt.checklists().get(place), controle.checklists().get(place));
        }
        return filled;
    }

    Matter matter() {
        return new Matter(
                receipt.signal(),
                controle.careIsAsked() ? WITH_CARE : WITHOUT_CARE,
                filled().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().checklist(), one -> victim(one.getValue()))));
    }

    private static Victim victim(Checklist checklist) {
        return new Victim(checklist.indicators(), checklist.referred());
    }

    Stream<String> persons() {
        return receipt.checklists().stream().map(Filled::person);
    }
}
