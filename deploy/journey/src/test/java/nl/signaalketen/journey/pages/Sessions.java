package nl.signaalketen.journey.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sessions are known by. Going through the form of the issuer for each visit would take a tenth of all that the page tests take. */
final class Sessions {

    private static final String COOKIE = "KETEN";
    private static final Map<String, Cookie> SIGNED_IN = new HashMap<>();

    private Sessions() {}

    static Optional<Cookie> in(BrowserContext browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .findFirst();
    }

    /** Gives a browser the session of an earlier visit, if there was one, whether or not it has ended since. */
    static boolean resume(String who, BrowserContext browser) {
        var before = SIGNED_IN.get(who);
        if (before != null) {
            browser.addCookies(List.of(before));
        }
        return before != null;
    }

    static void keep(String who, BrowserContext browser) {
        SIGNED_IN.put(who, in(browser).orElseThrow());
    }
}
