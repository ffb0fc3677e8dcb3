package nl.signaalketen.projections.register;

import java.util.Collection;
import java.util.List;

/**
 * The codes that a group is made of: these, or all but these.
 *
 * @param within whether a code must be one of them, or none of them
 */
record Among(List<String> codes, boolean within) {

    static final Among ALL = outside(List.of());

    static Among within(String... codes) {
        return new Among(List.of(codes), true);
    }

    static Among outside(Collection<String> codes) {
        return new Among(List.copyOf(codes), false);
    }

    String[] array() {
        return codes.toArray(String[]::new);
    }
}
