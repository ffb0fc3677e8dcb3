package nl.signaalketen.journey.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser has against a page: a break of the content policy, a script that failed, what was not there or not made. */
final class Complaints {

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private final List<String> all = new ArrayList<>();

    Complaints(Page page) {
        page.onPageError(all::add);
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                all.add(said.text());
            }
        });
        page.onResponse(response -> {
            var least = response.request().isNavigationRequest() ? SERVER_ERROR : CLIENT_ERROR;
            if (response.status() >= least) {
                all.add(response.status() + " for " + response.url());
            }
        });
    }

    /** Whether something was answered with that; it is a complaint no more. */
    boolean forgive(int status) {
        return all.removeIf(complaint -> complaint.startsWith(status + " for "));
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
