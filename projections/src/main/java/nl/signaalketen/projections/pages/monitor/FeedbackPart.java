package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.FeedbackFigures;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.monitor.Term;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the reporter heard back, and in time. Source: NML 4.2, steps 8 and 9. */
@Component
@Order(5)
class FeedbackPart implements MonitorPart {

    private final SignalMonitorController door;
    private final Words words;

    FeedbackPart(SignalMonitorController door, Words words) {
        this.door = door;
        this.words = words;
    }

    @Override
    public Shown of(Caller caller, MonitorQuestion asked) {
        var feedback = door.feedback(caller, asked.filters());
        var overdue = feedback.toAandachtsfunctionaris().overdue()
                + feedback.toMelder().overdue();
        return Shown.of(
                "feedback",
                words.message("monitor.feedback"),
                words.message("monitor.feedback.explanation"),
                List.of(new Count(words.message("monitor.feedback.overdue"), overdue)),
                List.of(kept(feedback)));
    }

    private Chart kept(FeedbackFigures feedback) {
        return Chart.crossed(
                "feedback-by-term",
                words.message("monitor.feedback.by-term"),
                words.message("monitor.feedback.to"),
                Stream.concat(
                                cells("AANDACHTSFUNCTIONARIS", feedback.toAandachtsfunctionaris()),
                                cells("MELDER", feedback.toMelder()))
                        .toList(),
                Cell::to,
                Cell::how,
                Cell::signals);
    }

    /** How many signals, told to whom, and how the term was kept. */
    private record Cell(String to, String how, int signals) {}

    private Stream<Cell> cells(String to, Term term) {
        return Stream.of(
                cell(to, "IN_TIME", term.inTime()),
                cell(to, "LATE", term.late()),
                cell(to, "OVERDUE", term.overdue()),
                cell(to, "RUNNING", term.running()),
                cell(to, "WITHOUT_TERM", term.withoutTerm()));
    }

    private Cell cell(String to, String how, int signals) {
        return new Cell(words.code(to), words.code(how), signals);
    }
}
