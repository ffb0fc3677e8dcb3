package nl.signaalketen.screening.model;

/**
 * A possible victim as the route finds them.
 *
 * @param classificatie the final one, else the provisional one
 * @param consent whether care may proceed: given, or not needed because the victim is a minor
 */
public record Victim(
        BetrokkeneId betrokkene, PersonNumber person, Classificatie classificatie, boolean minor, boolean consent) {}
