package nl.signaalketen.bench.reevaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.referral.model.RoutingEvent.RoutingDecided;
import nl.signaalketen.referral.model.RoutingEvent.RoutingRevised;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalEvent.TriageRevised;
import nl.signaalketen.testbed.Rest;
import tools.jackson.databind.json.JsonMapper;

/** A version that decides somewhat otherwise than the one that comes with the product. */
public enum Candidate {
    TRIAGE(ServiceOfTheChain.SIGNAL, "triage", List.of(SignalReported.class, TriageRevised.class)) {
        @Override
        String changed(String dmn) {
            return dmn.replace("LEVEN_IN_GEVAAR", "AFHANKELIJKHEIDSRELATIE");
        }
    },
    ROUTERING(ServiceOfTheChain.REFERRAL, "routering", List.of(RoutingDecided.class, RoutingRevised.class)) {
        @Override
        String changed(String dmn) {
            return dmn.replaceFirst("(?s)<rule id=\"R1-veilig-thuis\">.*?</rule>", "");
        }
    };

    private static final String VERSION = "2199-01-01";

    private final ServiceOfTheChain service;
    private final String set;
    private final List<Class<?>> facts;

    Candidate(ServiceOfTheChain service, String set, List<Class<?>> facts) {
        this.service = service;
        this.set = set;
        this.facts = facts;
    }

    abstract String changed(String dmn);

    public ServiceOfTheChain service() {
        return service;
    }

    public String set() {
        return set;
    }

    /** Names of the kinds of fact that hold a decision of the set. */
    String[] facts() {
        return facts.stream().map(Class::getName).toArray(String[]::new);
    }

    public RuleVersionId id() {
        return new RuleVersionId(set, VERSION);
    }

    private String dmn() {
        try (var shipped = Candidate.class.getResourceAsStream("/rules/" + set + "/2019-01-01.dmn")) {
            return changed(new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped version of " + set + " cannot be read", e);
        }
    }

    /** Where a bare program finds it, as if it had come with the product. */
    void layOut(Path home) {
        var file = home.resolve("rules").resolve(set).resolve(VERSION + ".dmn");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, dmn());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The same again is no news. */
    public void upload(Rest ops) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("dmn", dmn(), "reason", "to see how fast it is"));
        var answer = ops.put("/v1/rule-versions/" + id(), body);
        if (answer.status() > 201) {
            throw new IllegalStateException("The candidate is refused: " + answer.body());
        }
    }
}
