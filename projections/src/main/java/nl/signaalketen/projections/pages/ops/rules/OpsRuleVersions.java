package nl.signaalketen.projections.pages.ops.rules;

import java.util.List;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.ops.Heard;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.rules.RuleVersion.All;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Component;

/** The rule versions of all services. Which service has a set is found by asking all. */
@Component
public final class OpsRuleVersions {

    private final OpsChain chain;

    OpsRuleVersions(OpsChain chain) {
        this.chain = chain;
    }

    /** A version that can be tried, and where. */
    public record Triable(OpsService service, String set, String name, String state) {}

    Heard<All> heard() {
        return chain.ask(OpsService.WITH_RULES, All.class, "/v1/rule-versions");
    }

    /** All versions, in the order of the services. */
    public List<Triable> triable() {
        return heard().all((service, all) -> all.versions().stream()
                .map(version -> new Triable(service, version.set(), version.name(), version.state())));
    }

    /**
     * @throws NotFound where no service has the set
     * @throws ServiceAway where one that may have it does not answer
     */
    ChainService ofSet(String set) {
        return chain.at(serviceOf(set));
    }

    private OpsService serviceOf(String set) {
        var heard = heard();
        var found = heard.all((service, all) -> all.versions().stream()
                .filter(version -> version.set().equals(set))
                .map(_ -> service)
                .limit(1));
        if (found.isEmpty() && !heard.silent().isEmpty()) {
            throw new ServiceAway("does not say whether it has " + set, null);
        }
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }
}
