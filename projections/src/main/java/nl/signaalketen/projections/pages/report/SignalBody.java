package nl.signaalketen.projections.pages.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as the body of {@code POST /v1/signals}. What was left open is left out, and what cannot be read is sent as it was
 * typed, for the service to name.
 */
final class SignalBody {

    private static final List<String> TEXTS = List.of(
            "observedOn", "municipality", "region", "exploitation", "sector", "movedTo", "narrative", "address");

    private static final List<String> TEXTS_OF_A_PERSON =
            List.of("role", "name", "birthDate", "sex", "nationality", "residence", "address", "telephone");

    private SignalBody() {}

    static Map<String, Object> of(String reference, ReportForm form) {
        var body = new LinkedHashMap<String, Object>();
        body.put("reference", reference);
        texts(form.signal(), TEXTS, body);
        choices(form.signal(), "indicators", body);
        choices(form.signal(), "receivingMunicipalities", body);
        body.put("acute", answer(form.text("acute")));
        body.put("measuresPossible", form.text("measuresPossible").equals("true"));
        var persons = form.somebodies();
        if (!persons.isEmpty()) {
            body.put("persons", persons.stream().map(SignalBody::person).toList());
        }
        return body;
    }

    private static Map<String, Object> person(Map<String, List<String>> typed) {
        var person = new LinkedHashMap<String, Object>();
        texts(typed, TEXTS_OF_A_PERSON, person);
        choices(typed, "indicators", person);
        var age = first(typed, "age");
        if (!age.isEmpty()) {
            person.put("age", age.matches("\\d{1,4}") ? Integer.valueOf(age) : age);
        }
        return person;
    }

    /** Whether it is acute is asked, and an open question is no answer: sent as it is, the service names it. */
    private static Object answer(String chosen) {
        return switch (chosen) {
            case "true" -> true;
            case "false" -> false;
            default -> "";
        };
    }

    private static void texts(Map<String, List<String>> typed, List<String> names, Map<String, Object> body) {
        names.forEach(name -> {
            var text = first(typed, name);
            if (!text.isEmpty()) {
                body.put(name, text);
            }
        });
    }

    private static void choices(Map<String, List<String>> typed, String name, Map<String, Object> body) {
        var chosen = typed.getOrDefault(name, List.of());
        if (!chosen.isEmpty()) {
            body.put(name, chosen);
        }
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
    }
}
