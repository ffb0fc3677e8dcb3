package nl.signaalketen.referral.routing;

import java.util.Collection;
import java.util.List;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.Rules;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.SignalReported;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Routing by the table and the reference data that this service comes with, and what it asks in words. */
final class TheTable {

    static final Routing ROUTING;
    static final List<Region> REGIONS;

    static {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
            context.register(Settings.class, Rules.class);
            context.refresh();
            var files = context.getBean(ReferenceFiles.class);
            REGIONS = files.read("regions.json", Region.class);
            ROUTING = new Routing(
                    context.getBean(RuleBook.class), new Directory(files.read("agencies.json", Agency.class), REGIONS));
        }
    }

    private TheTable() {}

    @EnableConfigurationProperties(PlatformSettings.class)
    static class Settings {}

    static List<String> asked(SignalReported signal) {
        return words(ROUTING.wantedBy(signal));
    }

    static List<String> asked(RouteDetermined route) {
        return words(ROUTING.wantedBy(route));
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
