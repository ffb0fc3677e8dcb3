package nl.signaalketen.local.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One checklist of the file: the indicators met with one possible victim at a controle.
 *
 * @param line where it stands in the file
 * @param directorate region in which the controle was
 * @param referredTo kind of the centre that the victim was referred to, where help was accepted
 */
record Row(
        int line,
        String checklist,
        String controle,
        LocalDate date,
        String directorate,
        String sector,
        String nationality,
        String sex,
        int age,
        List<String> indicators,
        @Nullable String referredTo) {

    private static final int MAJORITY = 18;

    boolean isMinor() {
        return age < MAJORITY;
    }

    /** A minor is referred whether or not help was accepted. Source: routing rule R3. */
    boolean mustBeReferred() {
        return referredTo != null || isMinor();
    }
}
