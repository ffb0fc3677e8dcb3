package nl.signaalketen.projections.pages.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report as it was typed. Its fields are named as signal-service names what is wrong: {@code persons/0/name}.
 *
 * @param signal what was typed of the signal itself, by field
 * @param persons the same of each person; at least one, who may be nobody yet
 */
record ReportForm(Map<String, List<String>> signal, List<Map<String, List<String>>> persons) {

    static final ReportForm EMPTY = new ReportForm(Map.of(), List.of(Map.of()));

    private static final int MOST_PERSONS = 20;
    private static final Pattern OF_A_PERSON = Pattern.compile("persons/(1?\\d)/([A-Za-z]+)");

    /** In the order of the page. */
    private static final List<String> OF_THE_SIGNAL = List.of(
            "observedOn",
            "narrative",
            "exploitation",
            "sector",
            "indicators",
            "municipality",
            "region",
            "address",
            "acute",
            "measuresPossible",
            "movedTo",
            "receivingMunicipalities");

    private static final Set<String> OF_PERSONS = Set.of(
            "role",
            "name",
            "birthDate",
            "age",
            "sex",
            "nationality",
            "residence",
            "address",
            "telephone",
            "indicators");

    /** @param typed by the name of its field; what is no field of a report is left out */
    static ReportForm of(Map<String, List<String>> typed) {
        var signal = new LinkedHashMap<String, List<String>>();
        var persons = new ArrayList<Map<String, List<String>>>();
        persons.add(new LinkedHashMap<>());
        typed.forEach((name, texts) -> {
            var person = OF_A_PERSON.matcher(name);
            if (OF_THE_SIGNAL.contains(name)) {
                signal.put(name, read(texts));
            } else if (person.matches() && OF_PERSONS.contains(person.group(2))) {
                var place = Integer.parseInt(person.group(1));
                while (persons.size() <= place) {
                    persons.add(new LinkedHashMap<>());
                }
                persons.get(place).put(person.group(2), read(texts));
            }
        });
        return new ReportForm(signal, List.copyOf(persons));
    }

    /** A form sends a new line as two signs where one was typed. */
    private static List<String> read(List<String> texts) {
        return texts.stream().map(text -> text.replace("\r\n", "\n")).toList();
    }

    /** What was typed in a field, or nothing. */
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** What was chosen in a field, of which there may be more. */
    public List<String> all(String field) {
        var person = OF_A_PERSON.matcher(field);
        if (!person.matches()) {
            return signal.getOrDefault(field, List.of());
        }
        var place = Integer.parseInt(person.group(1));
        return place < persons.size() ? persons.get(place).getOrDefault(person.group(2), List.of()) : List.of();
    }

    /** The place of a field on the page. */
    static int place(String field) {
        var place = OF_THE_SIGNAL.indexOf(field);
        var afterPersons = OF_THE_SIGNAL.indexOf("measuresPossible");
        return place < 0 ? 2 * afterPersons : place < afterPersons ? place : 2 * afterPersons + place;
    }

    public boolean hasRoom() {
        return persons.size() < MOST_PERSONS;
    }

    ReportForm withOneMore() {
        return hasRoom() ? with(Stream.concat(persons.stream(), Stream.of(Map.of("name", List.of(""))))) : this;
    }

    /** The others keep their order, and move up. */
    ReportForm without(int person) {
        var others = new ArrayList<>(persons);
        if (person >= 0 && person < others.size()) {
            others.remove(person);
        }
        return with(others.stream());
    }

    ReportForm withoutNobodies() {
        return with(persons.stream().filter(ReportForm::isSomebody));
    }

    List<Map<String, List<String>>> somebodies() {
        return persons.stream().filter(ReportForm::isSomebody).toList();
    }

    private static boolean isSomebody(Map<String, List<String>> person) {
        return person.values().stream().flatMap(List::stream).anyMatch(text -> !text.isBlank());
    }

    private ReportForm with(Stream<Map<String, List<String>>> others) {
        var some = others.toList();
        return new ReportForm(signal, some.isEmpty() ? EMPTY.persons() : some);
    }

    /** By the name of its field, as a draft keeps it. */
    Map<String, List<String>> fields() {
        var fields = new HashMap<>(signal);
        for (var place = 0; place < persons.size(); place++) {
            var prefix = "persons/" + place + "/";
            persons.get(place).forEach((name, texts) -> fields.put(prefix + name, texts));
        }
        return Collections.unmodifiableMap(fields);
    }
}
