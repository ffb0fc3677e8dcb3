package nl.signaalketen.local.ops;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.signaalketen.local.ops.Services.Answers;

/** Which rule versions there are, by set, and who keeps each set; of those services that answered. */
record KeptVersions(Map<String, Service> keepers, Map<String, Set<String>> versions, Answers answers) {

    static final String PATH = "/v1/rule-versions";

    static KeptVersions in(Answers answers) {
        var kept = new KeptVersions(new LinkedHashMap<>(), new LinkedHashMap<>(), answers);
        answers.said()
                .forEach((service, said) -> said.path("versions").forEach(version -> {
                    var set = version.path("set").asString();
                    kept.keepers.putIfAbsent(set, service);
                    kept.versions
                            .computeIfAbsent(set, _ -> new TreeSet<>())
                            .add(version.path("version").asString());
                }));
        return kept;
    }

    Service keeperOf(String set) {
        var keeper = keepers.get(set);
        if (keeper == null) {
            throw Services.notFound(
                    "No service keeps a rule set " + set + "; there are " + new TreeSet<>(keepers.keySet()),
                    answers.silent());
        }
        return keeper;
    }

    Service keeperOf(VersionName name) {
        var keeper = keeperOf(name.set());
        var those = versions.getOrDefault(name.set(), Set.of());
        if (!those.contains(name.version())) {
            throw OpsProblem.wrong("There is no version %s; of %s there are %s. ./keten rules list shows all."
                    .formatted(name, name.set(), those));
        }
        return keeper;
    }
}
