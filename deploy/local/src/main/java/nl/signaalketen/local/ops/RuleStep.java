package nl.signaalketen.local.ops;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A step in the life of a rule version. */
abstract class RuleStep extends OpsCommand {

    @Parameters(paramLabel = "SET/VERSION", converter = VersionName.Reader.class, description = "as triage/2027-01-01")
    private @Nullable VersionName name;

    @Mixin
    private Reason reason = new Reason();

    private final String step;

    RuleStep(String step) {
        this.step = step;
    }

    /** What is sent with the reason. */
    void add(Map<String, Object> wish) {}

    /** What comes after it; nothing where it is the last step. */
    String next(VersionName name, Paper paper) {
        return "";
    }

    @Override
    final int act(Services services, Paper paper) {
        var version = Objects.requireNonNull(name);
        var wish = new LinkedHashMap<String, Object>(Map.of("reason", reason.text()));
        add(wish);
        var answer = services.ofVersion(version).post(version.path() + "/" + step, wish);
        paper.answer(answer, Json.as(RuleVersion.class, answer).standing() + "." + next(version, paper));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "rules show " + name);
    }
}
