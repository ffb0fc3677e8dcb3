package nl.signaalketen.local.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.signaalketen.testbed.PidFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeOfRunningChainTest {

    @TempDir
    private Path checkout;

    @Test
    void who_names_no_folder_means_the_chain_that_runs_and_that_of_up_where_both_or_neither_do() {
        var up = Home.in(checkout);
        assertThat(Home.runningIn(checkout)).isEqualTo(up);

        runs(up.ofTheDemo());
        assertThat(Home.runningIn(checkout)).isEqualTo(up.ofTheDemo());

        runs(up);
        assertThat(Home.runningIn(checkout)).isEqualTo(up);
    }

    private static void runs(Home home) {
        new PidFile(home.path().resolve("pids").resolve("launcher.pid")).write(ProcessHandle.current());
    }
}
