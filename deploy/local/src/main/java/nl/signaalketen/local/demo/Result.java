package nl.signaalketen.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.signaalketen.local.demo.figures.Figures;
import nl.signaalketen.local.demo.figures.TextTable;
import nl.signaalketen.local.demo.story.Answers.Timeline;
import nl.signaalketen.local.demo.story.Counted;

/** What the chain made of the material, to be judged and shown. */
public record Result(Material material, Counted counted, Timeline linne, Map<String, Duration> took) {

    /** Whether every figure agrees, and the chain accounts for every row; of 2019 also each centre is the one that it was. */
    public boolean good() {
        return differences() == 0 && isAccountedFor();
    }

    private int differences() {
        return material.compare(counted.figures()).differences().size();
    }

    private boolean isAccountedFor() {
        var rows = material.file().size();
        return counted.missing().isEmpty()
                && (counted.remarks().isEmpty() || !material.isOf2019())
                && counted.classified() == rows
                && counted.registered() == rows
                && counted.byCentres() == material.expected().referred()
                && counted.byMagistrates() == material.file().controles().size();
    }

    /** The figures of the chain in the shape of the published ones. */
    public Figures figures() {
        return counted.figures().inShapeOf(material.published());
    }

    /** Where the figures come from. */
    public String source() {
        return "the read models of the chain, fed with " + material.file().name();
    }

    /** All of it as text. */
    public String text() {
        return """

                Checklists of %s, from controle to register
                %s
                Linne
                %s
                What the chain accounts for
                %s%s%s
                How long it took
                %s
                %s
                %s
                """.formatted(
                        material.file().name(),
                        material.compare(counted.figures()).text(material::beside),
                        TimelineText.of(linne),
                        accounts(),
                        list("Rows the chain does not account for", counted.missing()),
                        list("Rows taken on by another centre than the file says", counted.remarks()),
                        times(),
                        sum(),
                        verdict());
    }

    private String sum() {
        return "%d checklists, %d betrokkenen classified, %d registered, %d referred to a centre."
                .formatted(
                        counted.figures().checklists(),
                        counted.classified(),
                        counted.registered(),
                        counted.figures().referred());
    }

    private TextTable accounts() {
        var rows = material.file().size();
        var referred = material.expected().referred();
        var table = new TextTable("", "chain", "expected", "what it counts");
        table.row("checklists", counted.figures().checklists(), rows, "rows of the file in the inspection tables");
        table.row("classified", counted.classified(), rows, "betrokkenen with a final class, given by a second person");
        table.row("registered", counted.registered(), rows, "persons whose registration counts, each once");
        table.row(
                "referred to a centre",
                counted.figures().referred(),
                referred,
                "persons a specialised centre was asked for and did not decline");
        table.row("accepted by the centre", counted.byCentres(), referred, "those referrals that a centre took on");
        table.row(
                "accepted by a magistrate",
                counted.byMagistrates(),
                material.file().controles().size(),
                "referrals of the criminal track, one for each controle");
        return table;
    }

    private static String list(String heading, List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + heading + "\n  " + String.join("\n  ", lines) + "\n";
    }

    private TextTable times() {
        var table = new TextTable("", "seconds");
        took.forEach((stage, time) -> table.row(stage, seconds(time)));
        table.row("in all", seconds(took.values().stream().reduce(Duration.ZERO, Duration::plus)));
        return table;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%7.1f", time.toMillis() / 1000.0);
    }

    private String verdict() {
        if (good()) {
            return "Every figure agrees with what is %s, and every row is accounted for."
                    .formatted(
                            material.isOf2019()
                                    ? "published, or adds up to the file where nothing was"
                                    : "expected of the file");
        }
        var figures = differences() == 0
                ? "every figure agrees"
                : "figures that differ: %d, marked above".formatted(differences());
        return "Not as it must be: %s; %s."
                .formatted(figures, isAccountedFor() ? "every row is accounted for" : "not every row is accounted for");
    }
}
