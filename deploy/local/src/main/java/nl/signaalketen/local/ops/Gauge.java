package nl.signaalketen.local.ops;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a replay has come. */
sealed interface Gauge extends AutoCloseable {

    void show(Run run);

    @Override
    void close();

    /** A bar that moves, for a terminal. */
    final class Bar implements Gauge {

        private static final int STEPS = 1000;

        private @Nullable ProgressBar bar;

        @Override
        public void show(Run run) {
            var shown = bar == null ? bar = begin(run) : bar;
            shown.setExtraMessage(" " + run.progress().text());
            shown.stepTo(Math.round(run.progress().ratio() * STEPS));
        }

        private static ProgressBar begin(Run run) {
            return new ProgressBarBuilder()
                    .setTaskName(run.wish().target())
                    .setInitialMax(STEPS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .hideEta()
                    .setUpdateIntervalMillis(200)
                    .build();
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** A line for each percent and each state that is new, for a file. */
    final class Lines implements Gauge {

        private final Paper paper;
        private String last = "";

        Lines(Paper paper) {
            this.paper = paper;
        }

        @Override
        public void show(Run run) {
            var now = "%s %s %3d %%"
                    .formatted(run.wish().target(), run.state(), run.progress().percent());
            if (!now.equals(last)) {
                paper.aside(now + ": " + run.progress().text());
                last = now;
            }
        }

        @Override
        public void close() {}
    }
}
