package nl.signaalketen.local.demo;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.signaalketen.local.chain.Addresses;

/** Carries a file of checklists all the way to registrations and referrals, tells the story of Linne, and prints both. */
public final class Feeder {

    /**
     * How it ended.
     *
     * @param good whether every published figure agrees; for a file of which none are published, whether no row is missing
     * @param figures the tables as JSON
     */
    public record Outcome(boolean good, String figures) {}

    private final ChecklistFile file;
    private final Rest rest;
    private final Stages stages;
    private final Clock clock;

    /** @param live whether progress may write over its own line */
    public Feeder(ChecklistFile file, Addresses addresses, PrintWriter out, boolean live, Clock clock) {
        this.file = file;
        this.rest = new Rest(addresses);
        this.stages = new Stages(out, live);
        this.clock = clock;
    }

    /** @throws BadFile where the chain holds a value of the file for wrong */
    public Outcome run() {
        var rows = file.rows();
        var reporting = new Reporting(rest, file);
        var mustBeReferred = (int) rows.stream().filter(Row::mustBeReferred).count();
        stages.say("%nFeeding %d controles with %d checklists (%s)"
                .formatted(reporting.controles().size(), rows.size(), file.name()));

        var reported = stages.run("Controles reported", reporting.controles().size(), reporting::report);
        var screened = stages.run(
                "Checklists screened and classified",
                rows.size(),
                progress -> new Screening(rest).hold(reported, progress));
        var asked = stages.run(
                "Referrals accepted",
                mustBeReferred + screened.size(),
                progress -> new Referring(rest).accept(screened, mustBeReferred, progress));
        var persons = reported.stream()
                .flatMap(one -> one.found().stream())
                .map(Reported.Found::person)
                .toList();
        var counted =
                stages.run("Registrations and figures counted", 0, _ -> new Counting(rest, clock).count(rows, persons));
        var linne = stages.run("Linne: from Maasgouw across the border", 6, new Linne(rest)::tell);

        var account = Account.of(screened, asked, counted);
        var figures = new Figures(counted.figures(), file.isOf2019() ? Figures.publishedOf2019() : null);
        stages.say("%n%s".formatted(new Tables(figures).print()));
        stages.say("Linne, Maasgouw (UTC)%n%s%n".formatted(TimelineText.of(linne)));
        stages.took()
                .forEach(took -> stages.say(String.format(
                        Locale.ROOT,
                        "  %-42s %8.1f s",
                        took.stage(),
                        took.time().toMillis() / 1000.0)));
        stages.say(sum(account));
        return new Outcome(verdict(account, figures.differences()), figures.json());
    }

    private static String sum(Account account) {
        return """

                %d checklists, %d betrokkenen classified, %d registered, %d referred to a centre.""".formatted(account.rows(), account.classified(), account.registered(), account.referred());
    }

    private boolean verdict(Account account, List<Figures.Difference> differences) {
        account.remarks().forEach(remark -> stages.say("By a rule, otherwise than the file: " + remark));
        account.missing().forEach(missing -> stages.say("Not accounted for: " + missing));
        differences.forEach(d -> stages.say("Differs: %s %s is %d here and %d as published"
                .formatted(d.table(), d.cell(), d.chain(), d.published())));
        var good = account.isComplete() && differences.isEmpty();
        if (file.isOf2019() && good) {
            stages.say("Every figure is the published one.");
        } else if (good) {
            stages.say("The chain accounts for every row.");
        }
        return good;
    }
}
