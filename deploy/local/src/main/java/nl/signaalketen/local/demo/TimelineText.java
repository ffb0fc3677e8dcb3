package nl.signaalketen.local.demo;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.signaalketen.local.demo.figures.TextTable;
import nl.signaalketen.local.demo.story.Answers.Entry;
import nl.signaalketen.local.demo.story.Answers.Timeline;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;

/** A timeline as text; the same done to several people in a row is one line. */
final class TimelineText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ChainTime.ZONE);

    private TimelineText() {}

    static TextTable of(Timeline timeline) {
        var table = new TextTable("Amsterdam", "what", "outcome", "who", "whom", "why");
        inRows(timeline.entries()).forEach(row -> add(table, row));
        return table;
    }

    private static List<List<Entry>> inRows(List<Entry> entries) {
        var rows = new ArrayList<List<Entry>>();
        for (var entry : entries) {
            if (rows.isEmpty() || !isSame(rows.getLast().getFirst(), entry)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(entry);
        }
        return rows;
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.what().equals(other.what())
                && Objects.equals(one.outcome(), other.outcome())
                && Objects.equals(one.who(), other.who())
                && isAboutOnePerson(one);
    }

    private static boolean isAboutOnePerson(Entry entry) {
        return List.of("BETROKKENE_ADDED", "BETROKKENE_CLASSIFIED", "CONSENT_RECORDED")
                .contains(entry.what());
    }

    private static void add(TextTable table, List<Entry> row) {
        var first = row.getFirst();
        table.row(
                TIME.format(first.at()),
                row.size() == 1 ? first.what() : first.what() + " x" + row.size(),
                text(first.outcome()),
                text(first.who()),
                isAboutOnePerson(first) ? "" : text(first.whom()),
                text(first.why()) + (first.rule() == null ? "" : " [" + first.rule() + "]"));
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }
}
