package nl.signaalketen.projections.pages.monitor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.web.Sight;
import org.jspecify.annotations.Nullable;

/** Where the numbers of the monitor are told one by one, for who sees more than figures; nobody else is led there. */
final class Lists {

    static final String OPEN = "/monitor/open-signals";
    static final String OVERDUE = "/monitor/overdue-items";

    /** Filter of what is overdue. */
    static final String KIND = "kind";

    private Lists() {}

    static @Nullable String open(Caller caller) {
        return Sight.seesSignals(caller) ? OPEN : null;
    }

    static @Nullable String overdue(Caller caller) {
        return Sight.seesSignals(caller) ? OVERDUE : null;
    }

    /** What is overdue of one kind, by kind; none for who sees figures alone. */
    static Map<Kind, String> overdueByKind(Caller caller) {
        var lists = new EnumMap<Kind, String>(Kind.class);
        if (Sight.seesSignals(caller)) {
            Arrays.stream(Kind.values()).forEach(kind -> lists.put(kind, OVERDUE + "?" + KIND + "=" + kind));
        }
        return lists;
    }
}
