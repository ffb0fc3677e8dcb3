package nl.signaalketen.projections.pages;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a wish does not fit how things stand. The services say it in English; a page says it by a message of the same meaning.
 *
 * @param key message that says it
 * @param words of the service itself
 */
public record Refusal(String key, String words) {

    /** Somebody decided since the page was shown. */
    public static final Refusal CHANGED = new Refusal("refusal.changed", "");

    /** Nothing could be done; what was typed is still there. */
    public static final Refusal AWAY = new Refusal("refusal.away", "");

    /** What could not be done so, whoever came first. */
    private static final Set<String> NEVER_FITTED =
            Set.of("refusal.partners", "refusal.newest-publication", "refusal.nothing-to-revise");

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("partners", "The meeting needs all its partners: .*"),
            new Meaning("weighed", "This meeting has weighed the signal already: .*"),
            new Meaning("not-on-agenda", "The signal is not on the agenda of this meeting"),
            new Meaning("meeting-planned", ".* is not possible while Planned"),
            new Meaning("meeting-open", ".* is not possible while Open"),
            new Meaning("meeting-closed", ".* is not possible while Closed"),
            new Meaning("provisional-first", "A final classification follows a provisional one"),
            new Meaning("another-person", "The final classification is given by another person than .*"),
            new Meaning("reported", "The reference was used before for something else; .*"),
            new Meaning("told", "Tell(Aandachtsfunctionaris|Melder) is not possible in state Told.*"),
            new Meaning("referral-declined", "\\w+Referral is not possible in state Declined"),
            new Meaning("referral-completed", "\\w+Referral is not possible in state Completed"),
            new Meaning("referral-accepted", "DeclineReferral is not possible in state Accepted"),
            new Meaning("referral-not-accepted", "CompleteReferral is not possible in state (Asked|Acknowledged)"),
            new Meaning("newest-publication", "The newest publication of .*"),
            new Meaning("nothing-to-revise", "Nothing has been published of .*"),
            new Meaning("drafts", "There are \\d+ drafts already; .*"),
            new Meaning("possible-victim", "Only a possible victim is classified and asked for consent"));

    private record Meaning(String key, Pattern words) {
        Meaning(String key, String words) {
            this(key, Pattern.compile(words, Pattern.DOTALL));
        }
    }

    /** Message above it. */
    public String title() {
        if (equals(AWAY)) {
            return "refused.away.title";
        }
        return NEVER_FITTED.contains(key) ? "refused.not-so.title" : "refused.title";
    }

    /** Message that says what to do now. */
    public String next() {
        return equals(AWAY) ? "refused.away.next" : "refused.next";
    }

    public static Refusal of(String words) {
        var key = MEANINGS.stream()
                .filter(meaning -> meaning.words().matcher(words).matches())
                .map(Meaning::key)
                .findFirst()
                .orElse("other");
        return new Refusal("refusal." + key, words);
    }
}
