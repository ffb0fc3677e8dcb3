package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Says all that is wrong with a table, before it is uploaded. */
@Command(
        name = "check",
        description =
                "Say all that is wrong with a DMN file and its examples; nothing is kept. Exit code 2 if it cannot be uploaded.")
final class RulesCheck extends OpsCommand {

    @Mixin
    private RuleFile file = new RuleFile();

    @Override
    int act(Services services, Paper paper) {
        var name = file.name();
        var content = file.content("check");
        var answer = services.ofSet(name.set()).post(name.path() + "/check", content);
        var usable = answer.path("usable").asBoolean();
        var text =
                new StringBuilder(name + (usable ? " can be uploaded: ./keten rules upload" : " cannot be uploaded:"));
        for (var wrong : answer.path("wrong")) {
            text.append("\n  %s: %s"
                    .formatted(
                            wrong.path("field").asString(),
                            wrong.path("problem").asString()));
        }
        paper.answer(answer, text.toString());
        return usable ? ExitCode.OK : ExitCode.USAGE;
    }
}
