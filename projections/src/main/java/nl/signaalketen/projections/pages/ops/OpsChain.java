package nl.signaalketen.projections.pages.ops;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Component;

/** All services, asked one after the other with the token of who is signed in. */
@Component
public final class OpsChain {

    private final Map<OpsService, ChainService> services = new EnumMap<>(OpsService.class);

    OpsChain(
            ChainService signalService,
            ChainService screeningService,
            ChainService referralService,
            ChainService thisService) {
        services.put(OpsService.SIGNAL, signalService);
        services.put(OpsService.SCREENING, screeningService);
        services.put(OpsService.REFERRAL, referralService);
        services.put(OpsService.PROJECTIONS, thisService);
    }

    public ChainService at(OpsService service) {
        return services.get(service);
    }

    /** The same question to several; one that does not answer keeps nobody from seeing what the others say. */
    public <T> Heard<T> ask(Collection<OpsService> whom, Class<T> kind, String path, Object... variables) {
        var answers = new EnumMap<OpsService, T>(OpsService.class);
        var silent = new ArrayList<OpsService>();
        for (var service : whom) {
            try {
                answers.put(service, at(service).get(kind, path, variables));
            } catch (ServiceAway away) {
                silent.add(service);
            }
        }
        return new Heard<>(answers, silent);
    }
}
