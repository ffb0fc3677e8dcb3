package nl.signaalketen.projections.meeting;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.screening.contract.SignalWeighed.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting asked the agencies of one kind.
 *
 * @param agencyKind code list "agency kinds"
 * @param question code of what is asked
 * @param answerBy the day before whose end the answer is to come
 */
public record Asked(String agencyKind, String question, LocalDate answerBy) {

    /** All that was asked, in one column: codes hold neither space nor comma. */
    static String column(List<Question> questions) {
        return questions.stream()
                .map(asked -> asked.agencyKind() + " " + asked.question() + " " + asked.answerBy())
                .collect(joining(", "));
    }

    static List<Asked> of(@Nullable String column) {
        return Codes.of(column).stream()
                .map(asked -> asked.split(" "))
                .map(part -> new Asked(part[0], part[1], LocalDate.parse(part[2])))
                .toList();
    }
}
