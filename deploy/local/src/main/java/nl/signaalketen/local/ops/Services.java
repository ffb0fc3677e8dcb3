package nl.signaalketen.local.ops;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.signaalketen.local.ops.OpsProblem.NoAnswer;
import nl.signaalketen.local.ops.OpsProblem.NotThere;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/** All services of a chain. Which of them has what is asked for is found by asking. */
final class Services {

    static final String PROJECTIONS = "projections";

    private final List<Service> services;

    private Services(List<Service> services) {
        this.services = services;
    }

    static Services at(Map<String, URI> addresses, Supplier<String> token) {
        var services = new ArrayList<Service>();
        addresses.forEach((name, address) -> services.add(new Service(name, address, token)));
        return new Services(services);
    }

    /** Those that keep facts of their own: all but the read models. */
    Services withStore() {
        return new Services(services.stream()
                .filter(service -> !service.name().equals(PROJECTIONS))
                .toList());
    }

    /** @param unheard why nothing is known of the others */
    record Answers(Map<Service, JsonNode> said, Map<Service, OpsProblem> unheard) {

        List<String> silent() {
            return unheard.values().stream().map(OpsProblem::getMessage).toList();
        }

        /** Whether the answer is that of all. */
        int exitCode() {
            return unheard.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** @throws OpsProblem where not one of them says anything */
    Answers all(String path) {
        var answers = asked(path);
        if (answers.said().isEmpty()) {
            throw answers.unheard().values().iterator().next();
        }
        return answers;
    }

    /** Whatever they answer, or do not. */
    Answers asked(String path) {
        var said = new LinkedHashMap<Service, JsonNode>();
        var unheard = new LinkedHashMap<Service, OpsProblem>();
        for (var service : services) {
            try {
                said.put(service, service.get(path));
            } catch (NoAnswer | NotThere none) {
                unheard.put(service, none);
            }
        }
        return new Answers(said, unheard);
    }

    /** The one that keeps the versions of a rule set. */
    Service ofSet(String set) {
        return new KeptVersions(all(KeptVersions.PATH)).keeperOf(set);
    }

    /** The same, where it is asked for a version that is to be there. */
    Service ofVersion(VersionName name) {
        return new KeptVersions(all(KeptVersions.PATH)).keeperOf(name);
    }

    Service ofReplay(UUID replay) {
        return having(
                "/v1/replays/" + replay,
                "There is no replay " + replay + " for whoever asks. ./keten replay list shows those that there are");
    }

    Service ofDeadLetter(UUID letter) {
        return having(
                "/v1/dead-letters/" + letter,
                "There is no dead letter " + letter
                        + " for whoever asks. ./keten deadletters list shows those that there are");
    }

    Service ofRepublication(UUID id) {
        return having(
                "/v1/republications/" + id,
                "There is no republication " + id
                        + " for whoever asks. ./keten republish list shows those that there are");
    }

    private Service having(String path, String nobodyHasIt) {
        var silent = new ArrayList<String>();
        for (var service : services) {
            try {
                service.get(path);
                return service;
            } catch (NotThere elsewhere) {
                // the next one may have it
            } catch (NoAnswer none) {
                silent.add(String.valueOf(none.getMessage()));
            }
        }
        throw notFound(nobodyHasIt, silent);
    }

    Service named(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> OpsProblem.wrong("--services names no " + name));
    }

    /** A service that says nothing may be the one that has it. */
    static OpsProblem notFound(String what, List<String> silent) {
        return silent.isEmpty()
                ? OpsProblem.wrong(what + ".")
                : OpsProblem.failed(what + ", but not all could be asked.\n" + String.join("\n", silent));
    }
}
