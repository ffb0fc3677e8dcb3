package nl.signaalketen.referral.routing;

import java.util.Collection;
import java.util.List;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.SignalReported;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Routing by the table and the reference data that this service comes with, and what it asks in words. */
public final class TheTable {

    private static final ReferenceFiles FILES = new ReferenceFiles(
            JsonMapper.shared(), new PlatformSettings("", null, DataSize.ofMegabytes(1), ChainTime.ZONE, "urn:test"));

    static final List<Region> REGIONS = FILES.read("regions.json", Region.class);
    static final Routing ROUTING = new Routing(RuleBook.shipped(), Directory.readFrom(FILES::read));

    private TheTable() {}

    /** What is kept and asked of a signal. */
    public static Wanted wanted(SignalReported signal) {
        return ROUTING.wantedBy(signal);
    }

    static List<String> asked(SignalReported signal) {
        return words(ROUTING.wantedBy(signal).requests());
    }

    static List<String> asked(RouteDetermined route) {
        return words(ROUTING.wantedBy(route).requests());
    }

    static List<String> words(Collection<Request> requests) {
        return requests.stream()
                .map(request -> {
                    var shelter = request.shelter() == null ? "" : " " + request.shelter();
                    return request.agency() + " " + request.track() + shelter + " " + request.rules();
                })
                .toList();
    }
}
