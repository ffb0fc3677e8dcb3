package nl.signaalketen.projections.monitor;

import java.util.Objects;
import nl.signaalketen.projections.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;

/** What the monitor keeps of each fact. */
public final class MonitorModel {

    static final String SIGNALS = "monitor_signal";
    static final String CASUSSEN = "monitor_casus";
    static final String REFERRALS = "monitor_referral";
    static final String QUESTIONS = "monitor_question";

    /** What is not known is counted under a code of its own, and can be asked for by it. */
    static final String UNKNOWN = "ONBEKEND";

    public static final ReadModel MODEL = ReferralColumns.in(FeedbackColumns.in(SignalColumns.in(ReadModel.empty())));

    private MonitorModel() {}

    static String known(@Nullable String code) {
        return Objects.requireNonNullElse(code, UNKNOWN);
    }
}
