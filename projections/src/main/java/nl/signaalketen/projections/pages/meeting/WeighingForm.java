package nl.signaalketen.projections.pages.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The weighing of a signal as it was typed.
 *
 * @param questions those that hold anything; the page shows room for more
 */
record WeighingForm(String outcome, String reason, String casus, List<Question> questions) {

    static final WeighingForm EMPTY = new WeighingForm("", "", "", List.of());

    private static final int ROOM = 3;

    /** What is asked, of whom and by when. */
    record Question(String agencyKind, String question, String answerBy) {

        private static final Question EMPTY = new Question("", "", "");

        private boolean holdsAnything() {
            return !equals(EMPTY);
        }

        private Map<String, String> body() {
            return filled("agencyKind", agencyKind, "question", question, "answerBy", answerBy);
        }
    }

    static WeighingForm of(MultiValueMap<String, String> typed) {
        var kinds = typed.getOrDefault("agencyKind", List.of());
        return new WeighingForm(
                at(typed, "outcome", 0),
                at(typed, "reason", 0),
                at(typed, "casus", 0),
                IntStream.range(0, kinds.size())
                        .mapToObj(row -> new Question(
                                at(typed, "agencyKind", row), at(typed, "question", row), at(typed, "answerBy", row)))
                        .filter(Question::holdsAnything)
                        .toList());
    }

    private static String at(MultiValueMap<String, String> typed, String name, int place) {
        var values = typed.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place).strip() : "";
    }

    /** What was left open is left out, for the service to name. */
    Map<String, Object> body(String signal) {
        var body = new LinkedHashMap<String, Object>(
                filled("signal", signal, "outcome", outcome, "reason", reason, "casus", casus));
        if (!questions.isEmpty()) {
            body.put("questions", questions.stream().map(Question::body).toList());
        }
        return body;
    }

    private static Map<String, String> filled(String... pairs) {
        var filled = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            if (!pairs[at + 1].isEmpty()) {
                filled.put(pairs[at], pairs[at + 1]);
            }
        }
        return filled;
    }

    /** The questions that were typed, and room for as many as fit beside them. */
    public List<Question> rows() {
        return Stream.concat(questions.stream(), Stream.generate(() -> Question.EMPTY))
                .limit(Math.max(ROOM, questions.size()))
                .toList();
    }
}
