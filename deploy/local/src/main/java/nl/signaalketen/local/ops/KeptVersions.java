package nl.signaalketen.local.ops;

import static java.util.stream.Collectors.toCollection;

import java.util.TreeSet;
import java.util.stream.Stream;
import nl.signaalketen.local.ops.Services.Answers;

/** Which rule versions there are and who keeps them, of those services that answered. */
record KeptVersions(Answers answers) {

    static final String PATH = "/v1/rule-versions";

    private record Kept(Service by, VersionName name) {}

    Service keeperOf(String set) {
        return kept().filter(one -> one.name().set().equals(set))
                .map(Kept::by)
                .findFirst()
                .orElseThrow(() -> Services.notFound(
                        "No service keeps a rule set " + set + "; there are "
                                + kept().map(one -> one.name().set()).collect(toCollection(TreeSet::new)),
                        answers.silent()));
    }

    Service keeperOf(VersionName name) {
        var keeper = keeperOf(name.set());
        var those = kept().map(Kept::name)
                .filter(one -> one.set().equals(name.set()))
                .map(VersionName::version)
                .collect(toCollection(TreeSet::new));
        if (!those.contains(name.version())) {
            throw OpsProblem.wrong("There is no version %s; of %s there are %s. ./keten rules list shows all."
                    .formatted(name, name.set(), those));
        }
        return keeper;
    }

    private Stream<Kept> kept() {
        return answers.said().entrySet().stream()
                .flatMap(answer -> answer.getValue()
                        .path("versions")
                        .valueStream()
                        .map(version -> new Kept(
                                answer.getKey(),
                                new VersionName(
                                        version.path("set").asString(),
                                        version.path("version").asString()))));
    }
}
