package nl.signaalketen.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.chain.Home;
import nl.signaalketen.testbed.PidFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo that stays, and somebody who starts a chain of their own beside it. */
class NeighbourTest {

    @TempDir
    private Path checkout;

    @Test
    void who_holds_the_ports_is_named_with_both_ways_out() throws IOException {
        assertThatThrownBy(() -> demoOn(0).mustHoldOtherPortsThan("up", 0))
                .isInstanceOf(ChainProblem.class)
                .hasMessageContaining("./keten demo of this checkout runs (process "
                        + ProcessHandle.current().pid() + ")")
                .hasMessageContaining("./keten down")
                .hasMessageContaining("./keten up --port-offset 1000");
    }

    @Test
    void beside_other_ports_and_where_none_runs_there_is_nothing_to_say() throws IOException {
        var demo = demoOn(2000);
        assertThatCode(() -> demo.mustHoldOtherPortsThan("up", 0)).doesNotThrowAnyException();
        var none = new Neighbour("demo", new Home(checkout.resolve("elsewhere")));
        assertThatCode(() -> none.mustHoldOtherPortsThan("up", 0)).doesNotThrowAnyException();
    }

    private Neighbour demoOn(int offset) throws IOException {
        var home = Home.in(checkout).ofTheDemo();
        Files.createDirectories(home.path().resolve("pids"));
        Files.writeString(home.path().resolve("port-offset"), Integer.toString(offset));
        new PidFile(home.path().resolve("pids").resolve("launcher.pid")).write(ProcessHandle.current());
        return new Neighbour("demo", home);
    }
}
