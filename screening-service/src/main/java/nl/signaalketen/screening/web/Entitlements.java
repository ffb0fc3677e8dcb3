package nl.signaalketen.screening.web;

import static nl.signaalketen.signal.contract.Role.AANDACHTSFUNCTIONARIS;
import static nl.signaalketen.signal.contract.Role.CASUSREGISSEUR;
import static nl.signaalketen.signal.contract.Role.PROCESREGISSEUR;
import static nl.signaalketen.signal.contract.Role.SCREENING_PARTNER;
import static nl.signaalketen.signal.contract.Role.ZORGCOORDINATOR;

import java.util.function.Predicate;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.screening.casus.CasusFile;
import nl.signaalketen.screening.model.Classification.Stage;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.Region;
import org.springframework.stereotype.Component;

/** Who may do what in a region. Who may not, gets the answer of who asks for what does not exist. */
@Component
final class Entitlements {

    private final Directory directory;

    Entitlements(Directory directory) {
        this.directory = directory;
    }

    /** A partner at the region's table: the agenda, the weighing and the casussen. */
    Region screens(Caller caller, String region) {
        var place = region(region);
        allow(isPartner(caller, place));
        return place;
    }

    /** A worker of the agency that classifies may do so provisionally, its aandachtsfunctionaris finally. */
    void classifies(Caller caller, CasusFile casus, Stage stage) {
        var entitled = stage == Stage.DEFINITIEF
                ? caller.is(AANDACHTSFUNCTIONARIS)
                : caller.is(SCREENING_PARTNER, AANDACHTSFUNCTIONARIS);
        allow(entitled && isClassifier(caller, regionOf(casus)));
    }

    void recordsConsent(Caller caller, CasusFile casus) {
        allow(isPartner(caller, regionOf(casus))
                || worksIn(caller, regionOf(casus)) && caller.is(ZORGCOORDINATOR, PROCESREGISSEUR)
                || steers(caller, casus));
    }

    void determinesRoute(Caller caller, CasusFile casus) {
        allow(isPartner(caller, regionOf(casus)) || worksIn(caller, regionOf(casus)) && caller.is(PROCESREGISSEUR));
    }

    void reads(Caller caller, CasusFile casus) {
        var region = regionOf(casus);
        allow(isPartner(caller, region)
                || worksIn(caller, region) && caller.is(PROCESREGISSEUR, ZORGCOORDINATOR)
                || caller.is(AANDACHTSFUNCTIONARIS) && isClassifier(caller, region)
                || steers(caller, casus));
    }

    private boolean isPartner(Caller caller, Region region) {
        return caller.is(SCREENING_PARTNER) && worksIn(caller, region) && isOf(caller, region.partners()::contains);
    }

    private boolean isClassifier(Caller caller, Region region) {
        return worksIn(caller, region) && isOf(caller, region.classifier()::equals);
    }

    private boolean isOf(Caller caller, Predicate<String> kind) {
        return directory.agency(caller.agency()).map(Agency::kind).filter(kind).isPresent();
    }

    private static boolean worksIn(Caller caller, Region region) {
        return caller.regions().contains(region.code());
    }

    private static boolean steers(Caller caller, CasusFile casus) {
        var casusregisseur = casus.casusregisseur();
        return caller.is(CASUSREGISSEUR)
                && casusregisseur != null
                && casusregisseur.value().equals(caller.subject());
    }

    private Region regionOf(CasusFile casus) {
        return region(casus.circumstances().region().value());
    }

    private Region region(String code) {
        return directory.region(code).orElseThrow(NotFound::new);
    }

    private static void allow(boolean entitled) {
        if (!entitled) {
            throw new NotFound();
        }
    }
}
