package nl.signaalketen.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.signaalketen.journey.RunningChain;
import nl.signaalketen.local.chain.Addresses;

/**
 * Somebody at the pages, in a browser of their own. Closing it fails the test if the browser complained of anything: a break of
 * the content policy, a script that failed, a picture or script that was not there, a page that the service failed to make.
 */
final class Visit implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 60_000;

    static {
        setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final String address;
    private final BrowserContext browser;
    private final Page page;
    private final Complaints complaints;

    private Visit(NewContextOptions options, Addresses chain) {
        address = chain.projections();
        browser = Chromium.browser().newContext(options.setViewportSize(WIDTH, HEIGHT));
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        complaints = new Complaints(page);
    }

    /**
     * Somebody who is signed in with a demo login, be it since an earlier visit: visits of one login share their session, as tabs of
     * one browser do.
     */
    static Visit by(String login) {
        return at(RunningChain.ADDRESSES, login);
    }

    /** The same at another chain than that of all tests. */
    static Visit at(Addresses chain, String login) {
        return new Visit(new NewContextOptions(), chain).signedIn(login);
    }

    /** The same in a browser that runs no script. */
    static Visit withoutScript(String login) {
        return new Visit(new NewContextOptions().setJavaScriptEnabled(false), RunningChain.ADDRESSES).signedIn(login);
    }

    /** Somebody who has not signed in. */
    static Visit byNobody() {
        return new Visit(new NewContextOptions(), RunningChain.ADDRESSES);
    }

    /** The same, whose browser asks for a language, as {@code fr-BE}. */
    static Visit byNobodyWhoReads(String language) {
        return new Visit(new NewContextOptions().setLocale(language), RunningChain.ADDRESSES);
    }

    private Visit signedIn(String login) {
        var who = address + login;
        if (!Sessions.resume(who, browser) || !goTo("/").page.url().equals(address + "/")) {
            signIn(login);
            Sessions.keep(who, browser);
        }
        return this;
    }

    /** At the form of the issuer. */
    Visit signIn(String login) {
        goTo("/");
        page.fill("[name=username]", login);
        page.fill("[name=password]", login);
        page.click("button[type=submit]");
        page.waitForURL(address + "/");
        return this;
    }

    Visit goTo(String path) {
        page.navigate(address + path);
        return this;
    }

    /** For whatever else a test wants to see or do. */
    Page page() {
        return page;
    }

    /** What the session is known by. */
    String session() {
        return Sessions.in(browser).map(cookie -> cookie.value).orElse("");
    }

    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** The test took away what the page needs, and it says so: that is no complaint. */
    Visit isAnswered(int status) {
        assertThat(complaints.forgive(status)).as("answered with " + status).isTrue();
        return this;
    }

    Visit shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** What a read model hears a moment later: looks again until it is there. */
    Visit eventuallyShows(String text) {
        await().atMost(Duration.ofMillis((long) PATIENCE_MILLIS)).untilAsserted(() -> {
            page.reload();
            assertThat(page.locator("main").innerText()).contains(text);
        });
        return this;
    }

    /** With the keyboard alone: goes on to what has the name, and checks that each step on the way can be seen. */
    Visit tabTo(String name) {
        Keyboard.tabTo(page, name);
        return this;
    }

    Visit type(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** A picture in {@code target/screenshots}. */
    Visit isPictured(String picture) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target/screenshots", picture + ".png"))
                .setFullPage(true));
        return this;
    }

    /** A picture, and no finding of axe-core against WCAG 2.1 AA. */
    Visit isFitForEverybody(String picture) {
        isPictured(picture);
        assertThat(Axe.findings(page)).as(picture).isEmpty();
        return this;
    }

    /** A picture of how it comes out of the printer, without what only a screen is for. */
    Visit isPrinted(String picture) {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav").first().isVisible()).isFalse();
        isPictured(picture + "-print");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    /** At 200 and 400 % nothing runs out of the window to the side. */
    Visit canBeZoomed() {
        for (var percent : List.of(200, 400)) {
            page.setViewportSize(WIDTH * 100 / percent, HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("runs over at " + percent + " % by")
                    .isEqualTo(0);
        }
        page.setViewportSize(WIDTH, HEIGHT);
        return this;
    }

    @Override
    public void close() {
        browser.close();
        assertThat(complaints.all()).as("what the browser complained of").isEmpty();
    }
}
