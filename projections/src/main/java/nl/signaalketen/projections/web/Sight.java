package nl.signaalketen.projections.web;

import static nl.signaalketen.signal.contract.Role.CASUSREGISSEUR;
import static nl.signaalketen.signal.contract.Role.KETENREGISSEUR;
import static nl.signaalketen.signal.contract.Role.OPS;
import static nl.signaalketen.signal.contract.Role.PROCESREGISSEUR;
import static nl.signaalketen.signal.contract.Role.SCREENING_PARTNER;
import static nl.signaalketen.signal.contract.Role.ZORGCOORDINATOR;

import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.signal.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who sees what of which regions; whoever does not, finds nothing. The regions are those of the token: for a ketenregisseur
 * the regions of the province, for all others those they work in.
 */
public final class Sight {

    private static final Role[] ONE_BY_ONE = {SCREENING_PARTNER, PROCESREGISSEUR};

    private Sight() {}

    /** The regions whose figures of signals and controles the caller sees. */
    public static Set<String> figures(Caller caller) {
        caller.mustBe(KETENREGISSEUR, SCREENING_PARTNER, PROCESREGISSEUR, CASUSREGISSEUR, ZORGCOORDINATOR);
        return caller.regions();
    }

    /** The regions whose signals and referrals the caller sees one by one; a ketenregisseur sees figures alone. */
    public static Set<String> signals(Caller caller) {
        caller.mustBe(ONE_BY_ONE);
        return caller.regions();
    }

    /** Whether there is any region of which the caller does. */
    public static boolean seesSignals(Caller caller) {
        return caller.is(ONE_BY_ONE);
    }

    /** The regions whose figures of registrations the caller sees. */
    public static Set<String> registrationFigures(Caller caller) {
        caller.mustBe(KETENREGISSEUR, ZORGCOORDINATOR);
        return caller.regions();
    }

    /** The regions of which the caller sees what a rebuild would change; ops, who tries it, sees those of all. */
    public static Set<String> figuresDifference(Caller caller, Regions regions) {
        return caller.is(OPS) ? regions.codes() : registrationFigures(caller);
    }

    /** The regions whose published figures the caller sees; ops, who makes them again, sees those of all that were published. */
    public static Set<String> publication(Caller caller, Regions published) {
        caller.mustBe(KETENREGISSEUR, OPS);
        return caller.is(OPS) ? published.codes() : caller.regions();
    }

    /** The regions whose registrations the caller sees one by one; a ketenregisseur sees figures alone. */
    public static Set<String> registrations(Caller caller) {
        caller.mustBe(ZORGCOORDINATOR);
        return caller.regions();
    }

    /** Lets the caller read the agendas of a region, or find nothing. */
    public static void agenda(Caller caller, String region) {
        caller.mustBe(SCREENING_PARTNER, PROCESREGISSEUR);
        caller.mustWorkIn(region);
    }

    /**
     * Lets the caller read a casus of the region, or find nothing; a casusregisseur reads the casus assigned, no other.
     *
     * @param casusregisseur subject of whom the casus is assigned to, if anybody
     */
    public static void casus(Caller caller, String region, @Nullable String casusregisseur) {
        if (!caller.is(CASUSREGISSEUR) || !caller.subject().equals(casusregisseur)) {
            caller.mustBe(SCREENING_PARTNER, PROCESREGISSEUR, ZORGCOORDINATOR);
        }
        caller.mustWorkIn(region);
    }

    /** Whether the caller reads every casus of the region, whoever steers it. */
    public static boolean seesAllCasussen(Caller caller, String region) {
        return caller.is(SCREENING_PARTNER, PROCESREGISSEUR, ZORGCOORDINATOR)
                && caller.regions().contains(region);
    }

    /**
     * Whose casussen alone the caller may list, in the regions of the token: a casusregisseur those assigned, the others all.
     *
     * @return subject of the casusregisseur; none for who may read all casussen of the regions
     */
    public static @Nullable String casussenOf(Caller caller) {
        if (caller.is(SCREENING_PARTNER, PROCESREGISSEUR, ZORGCOORDINATOR)) {
            return null;
        }
        caller.mustBe(CASUSREGISSEUR);
        return caller.subject();
    }
}
