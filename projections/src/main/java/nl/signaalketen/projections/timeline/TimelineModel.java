package nl.signaalketen.projections.timeline;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;

/** What the timeline keeps: an entry per fact, and what belongs to which casus. */
public final class TimelineModel {

    public static final ReadModel MODEL =
            ReferralEntries.addTo(ScreeningEntries.addTo(SignalEntries.addTo(ReadModel.empty())));

    private TimelineModel() {}

    static <R> Rows<R, R> entry(What what, Function<R, Instant> at) {
        return Rows.<R>into("timeline_entry")
                .keyedByEvent()
                .text("what", _ -> what.name())
                .time("at", at);
    }

    /** As people read it: {@code triage/2019-01-01: T1, T3}. */
    static String rule(String version, List<String> rules) {
        return rules.isEmpty() ? version : version + ": " + String.join(", ", rules);
    }
}
