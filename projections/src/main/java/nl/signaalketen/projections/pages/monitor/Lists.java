package nl.signaalketen.projections.pages.monitor;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.Sight;
import org.jspecify.annotations.Nullable;

/** Where the numbers of the monitor are told one by one, for who sees more than figures; nobody else is led there. */
final class Lists {

    static final String OPEN = "/monitor/open-signals";
    static final String OVERDUE = "/monitor/overdue-items";

    private Lists() {}

    static @Nullable String open(Caller caller) {
        return Sight.seesSignals(caller) ? OPEN : null;
    }

    static @Nullable String overdue(Caller caller) {
        return Sight.seesSignals(caller) ? OVERDUE : null;
    }
}
