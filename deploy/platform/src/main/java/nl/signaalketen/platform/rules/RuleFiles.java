package nl.signaalketen.platform.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds {@code rules/<set>/<version>.dmn} on the classpath and in the data folder. A file that cannot be used stops the start. */
final class RuleFiles {

    private static final Pattern PLACE = Pattern.compile(".*/rules/([^/]+)/([^/]+)\\.dmn$");
    private static final Pattern VALID_FROM = Pattern.compile("valid-from:\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern AUTHOR = Pattern.compile("author:\\s*(.+)");
    private static final Pattern REASON = Pattern.compile("reason:\\s*(.+)");

    private RuleFiles() {}

    /**
     * A version as it lies in a file.
     *
     * @param product whether it came with the product; one of the data folder is a candidate, as one that is uploaded
     */
    record RuleFile(
            RuleVersionId id,
            String place,
            String dmn,
            LocalDate validFrom,
            String author,
            String reason,
            boolean product) {}

    static List<RuleFile> all(@Nullable Path dataFolder) throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<RuleFile>();
        for (var file : found.getResources("classpath*:rules/*/*.dmn")) {
            files.add(read(file, true));
        }
        if (dataFolder != null) {
            for (var file : found.getResources(dataFolder.toUri() + "rules/*/*.dmn")) {
                files.add(read(file, false));
            }
        }
        return files;
    }

    private static RuleFile read(Resource file, boolean product) throws IOException {
        var address = file.getURL().toString();
        var place = PLACE.matcher(address);
        if (!place.matches()) {
            throw new IOException("Not the name of a rule version: " + file);
        }
        var id = new RuleVersionId(place.group(1), place.group(2));
        var dmn = file.getContentAsString(StandardCharsets.UTF_8);
        return new RuleFile(
                id,
                address,
                dmn,
                LocalDate.parse(said(VALID_FROM, "valid-from", id, dmn)),
                said(AUTHOR, "author", id, dmn),
                said(REASON, "reason", id, dmn),
                product);
    }

    private static String said(Pattern pattern, String what, RuleVersionId id, String dmn) throws IOException {
        var found = pattern.matcher(dmn);
        if (!found.find()) {
            throw new IOException("Rule version " + id + " does not say " + what + " in its description");
        }
        return Objects.requireNonNull(found.group(1)).strip();
    }
}
