package nl.signaalketen.local.ops;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far work has come. */
sealed interface Gauge extends AutoCloseable {

    void show(Work work);

    @Override
    void close();

    /** A bar that moves, for a terminal. */
    final class Bar implements Gauge {

        private static final int STEPS = 1000;

        private @Nullable ProgressBar bar;

        @Override
        public void show(Work work) {
            var shown = bar == null ? bar = begin(work) : bar;
            shown.setExtraMessage(" " + work.progress().text());
            shown.stepTo(Math.round(work.progress().ratio() * STEPS));
        }

        private static ProgressBar begin(Work work) {
            return new ProgressBarBuilder()
                    .setTaskName(work.what())
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
        public void show(Work work) {
            var now = "%s %s %3d %%"
                    .formatted(work.what(), work.state(), work.progress().percent());
            if (!now.equals(last)) {
                paper.aside(now + ": " + work.progress().text());
                last = now;
            }
        }

        @Override
        public void close() {}
    }
}
