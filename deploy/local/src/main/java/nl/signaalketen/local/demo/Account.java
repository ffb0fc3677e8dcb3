package nl.signaalketen.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Whether the chain accounts for every row of the file.
 *
 * @param missing what it does not account for: a row each
 * @param remarks where it does otherwise than the file says, by a rule
 */
record Account(int rows, int classified, int registered, int referred, List<String> missing, List<String> remarks) {

    static Account of(List<Screened> screened, List<Asked> toCentres, Counted counted) {
        var centreOf = new HashMap<String, Asked>();
        toCentres.forEach(asked -> centreOf.put(asked.betrokkene(), asked));
        var missing = new ArrayList<String>();
        var remarks = new ArrayList<String>();
        int rows = 0;
        int registered = 0;
        for (var one : screened) {
            rows += one.reported().found().size();
            if (one.classified() < one.reported().found().size()) {
                missing.add("%s: %d of %d have a final class"
                        .formatted(
                                one.reported().found().getFirst().row().controle(),
                                one.classified(),
                                one.reported().found().size()));
            }
            for (var found : one.reported().found()) {
                registered += counted.registered().contains(found.person()) ? 1 : 0;
                row(found, one.betrokkenen(), centreOf, counted, missing, remarks);
            }
        }
        if (counted.checklists() != rows) {
            missing.add("The tables count %d checklists and the file has %d".formatted(counted.checklists(), rows));
        }
        if (counted.referred() != toCentres.size()) {
            missing.add("The tables count %d referred and the centres were asked %d times"
                    .formatted(counted.referred(), toCentres.size()));
        }
        if (new HashSet<>(toCentres).size() != centreOf.size()) {
            missing.add("Somebody was referred to more than one centre");
        }
        var classified = screened.stream().mapToInt(Screened::classified).sum();
        return new Account(rows, classified, registered, toCentres.size(), missing, remarks);
    }

    private static void row(
            Reported.Found found,
            Map<String, String> betrokkenen,
            Map<String, Asked> centreOf,
            Counted counted,
            List<String> missing,
            List<String> remarks) {
        var row = found.row();
        var name = "line %d (%s)".formatted(row.line(), row.checklist());
        var betrokkene = betrokkenen.get(found.checklist());
        if (found.checklist().isEmpty() || betrokkene == null) {
            missing.add(name + ": its checklist did not become a betrokkene");
            return;
        }
        if (!counted.registered().contains(found.person())) {
            missing.add(name + ": is not registered");
        }
        var asked = centreOf.get(betrokkene);
        if ((asked != null) != row.mustBeReferred()) {
            missing.add(name + (asked == null ? ": was not referred" : ": was referred without help being accepted"));
        } else if (asked != null && row.referredTo() == null) {
            remarks.add(name + ": a minor is referred, accepted help or not, to " + asked.agencyKind());
        } else if (asked != null && !asked.agencyKind().equals(row.referredTo())) {
            remarks.add(
                    name + ": " + asked.agencyKind() + " works for the region, and the file says " + row.referredTo());
        }
    }

    boolean isComplete() {
        return missing.isEmpty();
    }
}
