package nl.signaalketen.projections.pages.meeting;

import java.util.List;
import nl.signaalketen.projections.meeting.Agenda.Signal;
import nl.signaalketen.projections.pages.Words;
import org.springframework.stereotype.Component;

/** Says in words why a signal is hard or zacht; the rule itself stands beside it. In a template: {@code @triageWords}. */
@Component
class TriageWords {

    private static final String ACUTE = "T1-melder-acht-acuut";
    private static final String RULES_FOLLOW = ": ";

    private final Words words;

    TriageWords(Words words) {
        this.words = words;
    }

    /** A rule that no bundle knows, of a version that was added later, is said by its id. */
    public String of(Signal known) {
        var triage = known.triage();
        var from = triage.indexOf(RULES_FOLLOW);
        if (from < 0) {
            return known.acute() ? words.code(ACUTE) : words.message("meeting.no-rule");
        }
        var said = words.codes(
                List.of(triage.substring(from + RULES_FOLLOW.length()).split(", ")));
        return known.acute() && !triage.contains(ACUTE) ? words.code(ACUTE) + ", " + said : said;
    }
}
