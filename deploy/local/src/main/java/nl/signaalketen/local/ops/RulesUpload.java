package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Makes a table a candidate. */
@Command(name = "upload", description = "Make a DMN file a candidate, which decides nothing yet; it is checked first.")
final class RulesUpload extends OpsCommand {

    @Mixin
    private RuleFile file = new RuleFile();

    @Mixin
    private Reason reason = new Reason();

    @Override
    int act(Services services, Paper paper) {
        var name = file.name();
        var content = file.content(reason.text());
        var service = services.ofSet(name.set());
        var answer = service.put(name.path(), content);
        var version = Json.as(RuleVersion.class, answer);
        paper.answer(answer, """
                %s (SHA-256 %s).
                Next: %s shows what it would change;
                      %s asks somebody else to activate it.""".formatted(
                        version.standing(),
                        version.checksum(),
                        paper.command("replay start %s --candidate %s --reason ... --watch"
                                .formatted(history(service, name.set()), name)),
                        paper.command("rules propose %s --reason ...".formatted(name))));
        return ExitCode.OK;
    }

    @Override
    String ifRefused(Paper paper) {
        return whereItStands(paper, "rules show " + file.name());
    }

    /** What the set decides about: figures are built anew, decisions are made again. */
    private static String history(Service service, String set) {
        return service.name().equals(Services.PROJECTIONS) ? "--rebuild readmodels" : "--set " + set;
    }
}
