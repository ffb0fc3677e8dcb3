package nl.signaalketen.projections.pages.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.signaalketen.projections.register.Register;
import nl.signaalketen.projections.register.Registration;

/**
 * Registrations that were looked for, a page at a time.
 *
 * @param choices by trait, the codes that there are in the whole register
 * @param all how many were found
 * @param page number of the page, from 1
 */
record FoundRegistrations(
        Map<String, List<String>> choices, List<Registration> registrations, int all, int page, int pages) {

    private static final int PAGE_SIZE = 50;
    private static final int TELLS_APART = 8;

    static FoundRegistrations of(Register register, Map<String, String> codes, int page) {
        var found = register.registrations().stream()
                .filter(one -> Arrays.stream(Trait.values())
                        .allMatch(trait -> trait.of(one).equals(codes.getOrDefault(trait.field(), trait.of(one)))))
                .toList();
        var pages = Math.max(1, Math.ceilDiv(found.size(), PAGE_SIZE));
        var shown = Math.clamp(page, 1, pages);
        return new FoundRegistrations(
                choices(register.registrations()),
                found.stream()
                        .skip((long) (shown - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .toList(),
                found.size(),
                shown,
                pages);
    }

    private static Map<String, List<String>> choices(List<Registration> all) {
        var choices = new LinkedHashMap<String, List<String>>();
        for (var trait : Trait.values()) {
            choices.put(
                    trait.field(),
                    all.stream().map(trait::of).distinct().sorted().toList());
        }
        return choices;
    }

    /** Enough of the pseudonym to tell one from another by ear. */
    public String shortNumber(Registration one) {
        var person = one.person();
        return person.substring(Math.max(0, person.length() - TELLS_APART)).toUpperCase(Locale.ROOT);
    }
}
