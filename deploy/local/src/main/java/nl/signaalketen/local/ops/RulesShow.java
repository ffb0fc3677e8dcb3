package nl.signaalketen.local.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One version, as people read it. */
@Command(name = "show", description = "One version: its table, its examples and what was done with it.")
final class RulesShow extends OpsCommand {

    @Parameters(paramLabel = "SET/VERSION", converter = VersionName.Reader.class, description = "as triage/2027-01-01")
    private @Nullable VersionName name;

    @Option(
            names = "--dmn",
            paramLabel = "FILE",
            description = "write the DMN file, which any DMN editor opens, as well")
    private @Nullable Path dmn;

    @Override
    int act(Services services, Paper paper) {
        var version = Objects.requireNonNull(name);
        var service = services.ofVersion(version);
        var shown = service.get(version.path());
        if (dmn != null) {
            write(dmn, service.text(version.path() + "/dmn"));
            paper.aside("Written to " + dmn);
        }
        paper.answer(shown, RuleTable.read(shown).text(paper.width()));
        return ExitCode.OK;
    }

    private static void write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw OpsProblem.failed("Cannot write %s (%s)".formatted(file, e));
        }
    }
}
