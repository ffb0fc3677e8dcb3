package nl.signaalketen.journey.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine, started once; it asks nothing of the network beyond the chain. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    static final String MISSING = "There is no " + PROGRAM + ": apt-get install chromium brings it, as .ci/run does";

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    static Browser browser() {
        return Started.BROWSER;
    }

    private static final class Started {

        static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS));
    }
}
