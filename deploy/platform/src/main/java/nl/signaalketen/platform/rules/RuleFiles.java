package nl.signaalketen.platform.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds {@code rules/<set>/<version>.dmn} on the classpath and in the data folder. A file that cannot be used stops the start. */
final class RuleFiles {

    private static final Pattern PLACE = Pattern.compile(".*/rules/([^/]+)/([^/]+)\\.dmn$");
    private static final Pattern VALID_FROM = Pattern.compile("valid-from:\\s*(\\d{4}-\\d{2}-\\d{2})");

    private RuleFiles() {}

    static RuleBook load(@Nullable Path dataFolder) throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        var sets = new HashMap<String, List<RuleVersion>>();
        add(sets, found.getResources("classpath*:rules/*/*.dmn"));
        if (dataFolder != null) {
            add(sets, found.getResources(dataFolder.toUri() + "rules/*/*.dmn"));
        }
        return new RuleBook(Map.copyOf(sets));
    }

    private static void add(Map<String, List<RuleVersion>> sets, org.springframework.core.io.Resource[] files)
            throws IOException {
        for (var file : files) {
            var place = PLACE.matcher(file.getURL().toString());
            if (!place.matches()) {
                throw new IOException("Not the name of a rule version: " + file);
            }
            var added = version(place.group(1), place.group(2), file.getContentAsByteArray());
            var known = sets.computeIfAbsent(place.group(1), set -> new ArrayList<>());
            if (known.stream().anyMatch(added::standsInTheWayOf)) {
                throw new IOException("Rule version " + place.group(1) + "/" + place.group(2)
                        + " is there twice, or valid from the same day as another; a version never changes");
            }
            known.add(added);
        }
    }

    private static RuleVersion version(String set, String version, byte[] dmn) throws IOException {
        var validFrom = VALID_FROM.matcher(new String(dmn, StandardCharsets.UTF_8));
        if (!validFrom.find()) {
            throw new IOException(
                    "Rule version " + set + "/" + version + " does not say valid-from in its description");
        }
        return new RuleVersion(set, version, LocalDate.parse(validFrom.group(1)), runtime(set, version, dmn));
    }

    private static DMNRuntime runtime(String set, String version, byte[] dmn) throws IOException {
        Resource table = ResourceFactory.newByteArrayResource(dmn).setSourcePath(set + "-" + version + ".dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(RuleFiles.class.getClassLoader())
                .buildConfiguration()
                .fromResources(List.of(table))
                .getOrElseThrow(cause -> new IllegalStateException("Rule version " + set + "/" + version, cause));
        var model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IOException("Rule version " + set + "/" + version + " is not valid: " + model.getMessages());
        }
        return runtime;
    }
}
