package nl.signaalketen.local.demo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.local.demo.file.Checklist;
import nl.signaalketen.local.demo.story.Answers.Filled;
import nl.signaalketen.local.demo.story.Answers.Referral;

/** What became of each row, row by row. */
final class Account {

    private final Map<String, String> betrokkeneOf = new HashMap<>();
    private final Set<String> classified = new HashSet<>();
    private final Set<String> registered;
    private final Map<String, Referral> referralOf = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param registered numbers of the persons whose registration counts
     * @param referrals that a centre took on
     */
    Account(Collection<Screened> screened, Collection<String> registered, Collection<Referral> referrals) {
        this.registered = Set.copyOf(registered);
        screened.forEach(casus -> {
            classified.addAll(casus.classified());
            casus.betrokkenen().forEach(one -> betrokkeneOf.put(one.checklist(), one.betrokkene()));
        });
        referrals.forEach(referral -> referralOf.put(referral.betrokkene(), referral));
    }

    void take(Inspection inspection) {
        inspection.filled().forEach((filled, checklist) -> row(checklist, filled));
    }

    private void row(Checklist checklist, Filled filled) {
        var betrokkene = betrokkeneOf.getOrDefault(filled.checklist(), "");
        if (!classified.contains(betrokkene)) {
            missing.add(checklist.reference() + " has no final classification");
        }
        if (!registered.contains(filled.person())) {
            missing.add(checklist.reference() + " has no registration that counts");
        }
        var referral = referralOf.get(betrokkene);
        var centre = referral == null ? "" : referral.agencyKind();
        if (centre.isEmpty() == checklist.referred()) {
            missing.add("%s is taken on by %s".formatted(checklist.reference(), named(centre)));
        } else if (!centre.equals(checklist.referredTo())) {
            remarks.add("%s: the file says %s, and the chain chose %s"
                    .formatted(checklist.reference(), named(checklist.referredTo()), named(centre)));
        }
    }

    /** Rows that the chain does not account for, in words. */
    List<String> missing() {
        return missing.stream().sorted().toList();
    }

    /** Rows of which the chain's own rules say otherwise than the file, in words. */
    List<String> remarks() {
        return remarks.stream().sorted().toList();
    }

    private static String named(String centre) {
        return centre.isEmpty() ? "no centre" : centre;
    }
}
