package nl.signaalketen.projections.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * Figures with what is hidden of them.
 *
 * @param numbers every number as it is, by where it stands, as {@code registrations/ZUID_LIMBURG/bySex/V}; {@code *} is for all
 *     regions together
 * @param hidden places whose number is not shown
 * @param hiddenBelow numbers from 1 up to below it are hidden; 1 where none are
 */
public record Publishable(Map<String, Integer> numbers, Set<String> hidden, int hiddenBelow) {}
