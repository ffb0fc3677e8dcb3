package nl.signaalketen.projections.pages.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.pages.Picked;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.web.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Where the numbers of the monitor are told one by one, for who sees more than figures; nobody else is led there. */
final class Lists {

    static final String OPEN = "/monitor/open-signals";
    static final String OVERDUE = "/monitor/overdue-items";

    /** Filter of what is overdue. */
    static final String KIND = "kind";

    private Lists() {}

    /**
     * What was picked on the monitor or on one of its lists.
     *
     * @param codes the filters of the page that take a code
     */
    static Picked picked(String page, MultiValueMap<String, String> asked, Collection<String> codes) {
        var names = new ArrayList<>(List.of("region", "from", "to"));
        names.addAll(codes);
        names.add("after");
        return Picked.of(page, asked, names);
    }

    /**
     * Address of the monitor with what was picked on a list, as far as the monitor takes it: it is looked at for a year at most.
     *
     * @param codes the filters of the monitor that take a code
     */
    static String monitor(Picked picked, Collection<String> codes) {
        var taken = new ArrayList<>(List.of("region", "from", "to"));
        taken.addAll(codes);
        var there = picked.only(taken);
        return (MonitorQuestion.takesPeriodOf(there) ? there : there.always()).at(Section.MONITOR.path());
    }

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
