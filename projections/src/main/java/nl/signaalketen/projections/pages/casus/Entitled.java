package nl.signaalketen.projections.pages.casus;

import static nl.signaalketen.signal.contract.Role.AANDACHTSFUNCTIONARIS;
import static nl.signaalketen.signal.contract.Role.CASUSREGISSEUR;
import static nl.signaalketen.signal.contract.Role.PROCESREGISSEUR;
import static nl.signaalketen.signal.contract.Role.SCREENING_PARTNER;
import static nl.signaalketen.signal.contract.Role.ZORGCOORDINATOR;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.projections.pages.casus.Rights.Reads;
import nl.signaalketen.screening.contract.CodeLists;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.Region;
import org.springframework.stereotype.Component;

/** Whom a page leads to which act on a casus, and what the vault would tell them. Source: docs/api, the casus; persons and texts. */
@Component
class Entitled {

    private static final List<String> FINALLY_TOO = CodeLists.STAGE;
    private static final List<String> PROVISIONALLY = List.of("VOORLOPIG");

    private final Directory directory;

    Entitled(ReferenceFiles files) {
        this.directory = Directory.readFrom(files::read);
    }

    Rights to(Caller caller, Standing casus) {
        var kind = directory.agency(caller.agency()).map(Agency::kind).orElse("");
        return directory
                .region(casus.region())
                .map(region -> rights(caller, casus, region, kind))
                .orElseGet(() -> toRead(caller, casus));
    }

    /** For who decides nothing about it. */
    Rights toRead(Caller caller, Standing casus) {
        return Rights.toRead(reads(caller, casus));
    }

    private static Rights rights(Caller caller, Standing casus, Region region, String kind) {
        var partner = caller.is(SCREENING_PARTNER) && region.partners().contains(kind);
        var steers = caller.is(CASUSREGISSEUR) && caller.subject().equals(casus.casusregisseur());
        return new Rights(
                partner,
                region.classifier().equals(kind) ? stages(caller) : List.of(),
                partner || steers || caller.is(ZORGCOORDINATOR, PROCESREGISSEUR),
                partner || caller.is(PROCESREGISSEUR),
                reads(caller, casus));
    }

    /** An aandachtsfunctionaris reads what the own agency reported, which the vault knows. */
    private static Reads reads(Caller caller, Standing casus) {
        var ofRegion = caller.regions().contains(casus.region());
        if (caller.is(AANDACHTSFUNCTIONARIS) || ofRegion && caller.is(SCREENING_PARTNER, PROCESREGISSEUR)) {
            return Reads.ALL;
        }
        return ofRegion && caller.is(ZORGCOORDINATOR) ? Reads.POSSIBLE_VICTIMS : Reads.NOBODY;
    }

    private static List<String> stages(Caller caller) {
        return caller.is(AANDACHTSFUNCTIONARIS)
                ? FINALLY_TOO
                : caller.is(SCREENING_PARTNER) ? PROVISIONALLY : List.of();
    }
}
