package nl.signaalketen.local.demo.story;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the chain answers, as far as the stories need it. */
public interface Answers {

    /** @param checklists in the order of the post */
    record ControleReceipt(String signal, List<Filled> checklists) {}

    /** @param person number of the person in the vault */
    record Filled(String checklist, String person) {}

    record Meeting(String meeting, List<Item> items) {

        Set<String> signals() {
            return items.stream().map(Item::signal).collect(Collectors.toSet());
        }
    }

    record Item(String signal) {}

    record Weighed(String casus) {}

    /** A casus of which the route is determined. */
    record Steered(List<Concerned> betrokkenen) {

        /** The betrokkenen with a final classification. */
        Set<String> classified() {
            return betrokkenen.stream()
                    .filter(one -> one.classifications().stream()
                            .anyMatch(given -> given.stage().equals("DEFINITIEF")))
                    .map(Concerned::betrokkene)
                    .collect(Collectors.toSet());
        }
    }

    record Concerned(String betrokkene, List<Classified> classifications) {}

    record Classified(String stage) {}

    record Added(String betrokkene, String checklist) {}

    /** @param casus none where a signal alone led to it; betrokkene none where it is not about one person */
    record Referral(
            String referral,
            @Nullable String signal,
            @Nullable String casus,
            @Nullable String betrokkene,
            String agency,
            String agencyKind) {}

    /** @param next where the next page begins; none on the last */
    record ReferralList(List<Referral> referrals, @Nullable String next) {}

    record Feedback(String signal) {}

    record FeedbackList(List<Feedback> feedback) {}

    /** @param next where the next page begins; none on the last */
    record Register(
            List<Registration> registrations, @Nullable String next) {}

    record Registration(String person, boolean counted) {}

    /** What happened to a casus, in order of time. */
    record Timeline(List<Entry> entries) {

        long count(String what) {
            return entries.stream().filter(entry -> entry.what().equals(what)).count();
        }
    }

    /** One thing that happened; codes, and who did it to whom or what. */
    record Entry(
            Instant at,
            String what,
            @Nullable String outcome,
            @Nullable String who,
            @Nullable String whom,
            @Nullable String why,
            @Nullable String rule) {}
}
