package nl.signaalketen.projections.pages;

import static nl.signaalketen.signal.contract.Role.AANDACHTSFUNCTIONARIS;
import static nl.signaalketen.signal.contract.Role.CASUSREGISSEUR;
import static nl.signaalketen.signal.contract.Role.KETENREGISSEUR;
import static nl.signaalketen.signal.contract.Role.MELDER;
import static nl.signaalketen.signal.contract.Role.PRIVACY_OFFICER;
import static nl.signaalketen.signal.contract.Role.PROCESREGISSEUR;
import static nl.signaalketen.signal.contract.Role.SCREENING_PARTNER;
import static nl.signaalketen.signal.contract.Role.ZORGCOORDINATOR;

import java.util.Arrays;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.access.TechnicalRole;

/** What there is to go to, in the order of the navigation. Its name in a language is message {@code section.<name>}. */
public enum Section {
    HOME("/"),
    REPORT("/report", MELDER, AANDACHTSFUNCTIONARIS),
    REFERRALS("/referrals", AANDACHTSFUNCTIONARIS, SCREENING_PARTNER, PROCESREGISSEUR, CASUSREGISSEUR, ZORGCOORDINATOR),
    FEEDBACK("/feedback", AANDACHTSFUNCTIONARIS, SCREENING_PARTNER, PROCESREGISSEUR),
    MEETING("/meeting", SCREENING_PARTNER, PROCESREGISSEUR),
    CASUSSEN("/casussen", SCREENING_PARTNER, PROCESREGISSEUR, CASUSREGISSEUR, ZORGCOORDINATOR),
    MONITOR("/monitor", KETENREGISSEUR, SCREENING_PARTNER, PROCESREGISSEUR, CASUSREGISSEUR, ZORGCOORDINATOR),
    INSPECTIONS("/inspections", KETENREGISSEUR, SCREENING_PARTNER, PROCESREGISSEUR, CASUSREGISSEUR, ZORGCOORDINATOR),
    REGISTER("/register", ZORGCOORDINATOR, KETENREGISSEUR),
    PUBLICATIONS("/publications", KETENREGISSEUR, TechnicalRole.OPS),
    ERASURE("/erasure", PRIVACY_OFFICER),
    OPS("/ops", TechnicalRole.OPS);

    private final String path;
    private final Enum<?>[] roles;

    /** @param roles who is led there, whoever signed in where none is named; whether they may is for the door itself */
    Section(String path, Enum<?>... roles) {
        this.path = path;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    public boolean isFor(Caller caller) {
        return roles.length == 0 || caller.is(roles);
    }

    static List<Section> allFor(Caller caller) {
        return Arrays.stream(values()).filter(section -> section.isFor(caller)).toList();
    }

    /** Whether an address lies in it; that of home is the beginning of all others. */
    boolean holds(String address) {
        return address.equals(path) || this != HOME && address.startsWith(path + "/");
    }
}
