package nl.signaalketen.projections.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of a year that come out otherwise, person by person.
 *
 * @param ruleVersionBefore version of rule set {@code telling} that counts now, ruleVersionAfter the one that would
 */
record RegistrationsDifference(
        int year, Scope scope, String ruleVersionBefore, String ruleVersionAfter, List<Change> changes) {

    enum Kind {
        /** counts, and did not: was not registered, or in the risk group */
        COMES_IN,
        /** counted, and does no more */
        LEAVES,
        /** is registered otherwise: another class, agency, kind of dossier, or in the risk group */
        CHANGES
    }

    record Change(
            String person,
            Kind kind,
            @Nullable Registration before,
            @Nullable Registration after) {

        private static Change of(String person, @Nullable Registration before, @Nullable Registration after) {
            var did = before != null && before.counted();
            var does = after != null && after.counted();
            return new Change(person, did == does ? Kind.CHANGES : does ? Kind.COMES_IN : Kind.LEAVES, before, after);
        }
    }

    static RegistrationsDifference of(Register before, Register after) {
        var was = byPerson(before);
        var becomes = byPerson(after);
        var persons = new TreeSet<>(was.keySet());
        persons.addAll(becomes.keySet());
        var changes = persons.stream()
                .filter(person -> !Objects.equals(was.get(person), becomes.get(person)))
                .map(person -> Change.of(person, was.get(person), becomes.get(person)))
                .toList();
        return new RegistrationsDifference(
                before.year(), before.scope(), before.ruleVersion(), after.ruleVersion(), changes);
    }

    private static Map<String, Registration> byPerson(Register register) {
        return register.registrations().stream()
                .collect(Collectors.toMap(
                        Registration::person, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
