package nl.signaalketen.projections.pages.meeting;

import java.util.List;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import org.springframework.stereotype.Component;

/** Which kinds of agency sit at the table of a region, and which others work there. */
@Component
class Table {

    private final List<Region> regions;
    private final List<Agency> agencies;

    Table(ReferenceFiles files) {
        this.regions = files.read("regions.json", Region.class);
        this.agencies = files.read("agencies.json", Agency.class);
    }

    /** Without whom the meeting is not held. */
    List<String> partners(String region) {
        return regions.stream()
                .filter(one -> one.code().equals(region))
                .map(Region::partners)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who works in the region: whom a question may be put to. */
    List<String> kinds(String region) {
        return agencies.stream()
                .filter(agency -> agency.covers(region))
                .map(Agency::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who may sit at the table besides the partners. */
    List<String> others(String region) {
        var partners = partners(region);
        return kinds(region).stream().filter(kind -> !partners.contains(kind)).toList();
    }
}
