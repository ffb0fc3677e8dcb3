package nl.signaalketen.local.ops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes new facts of differences. */
@Command(
        name = "approve",
        description =
                "Make new facts of the differences named, each naming this replay; the others stay as they were decided.")
final class ReplayApprove extends RunCommand {

    /** Said, so that leaving something out approves nothing. */
    static final class Selection {

        @Option(
                names = "--subject",
                required = true,
                split = ",",
                paramLabel = "ID",
                description = "this one, as diff shows it; may be repeated")
        private List<String> subjects = List.of();

        @Option(names = "--all", required = true, description = "all of them")
        private boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private Selection selection = new Selection();

    @Mixin
    private Reason reason = new Reason();

    @Override
    int act(Service service, UUID id, Paper paper) {
        var approval = new LinkedHashMap<String, Object>();
        if (!selection.all) {
            approval.put("subjects", selection.subjects);
        }
        approval.put("reason", reason.text());
        service.post(path(id) + "/approval", approval);
        var answer = new Watch(service, paper).watched(path(id), Run.class);
        var run = Json.as(Run.class, answer);
        paper.answer(answer, run.text(service.name()) + "\n" + made(run));
        return run.cameToItsEnd() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private String made(Run run) {
        if (!run.cameToItsEnd()) {
            return "Not all that was approved is a fact yet.";
        }
        return "What was approved is a new fact that names this replay, unless it was decided anew since; all else stays as it was"
                + " decided. This replay is closed: start another one to approve more.";
    }
}
