package nl.signaalketen.screening.model;

import static nl.signaalketen.screening.model.Examples.CASUS;
import static nl.signaalketen.screening.model.Examples.SIGNAL;
import static nl.signaalketen.screening.model.Examples.VENLO;
import static nl.signaalketen.screening.model.Examples.by;

import java.util.ArrayList;
import java.util.List;

/** What happened to a casus so far. */
public final class CasusHistory {

    private final List<CasusEvent> events = new ArrayList<>();

    public static CasusHistory aCasus() {
        return new CasusHistory();
    }

    public CasusHistory opened() {
        return and(new CasusEvent.CasusOpened(CASUS, SIGNAL, VENLO, by(Examples.ANNA)));
    }

    public CasusHistory with(NamedPerson person) {
        return and(added(person, Examples.ANNA));
    }

    public static CasusEvent added(NamedPerson person, Subject who) {
        return new CasusEvent.BetrokkeneAdded(
                CASUS,
                BetrokkeneId.of(CASUS, person.person()),
                person,
                SIGNAL,
                "school-venlo",
                new Code("ONDERWIJS"),
                VENLO,
                by(who));
    }

    public CasusHistory classified(NamedPerson person, Classification classification, Subject who) {
        return and(new CasusEvent.BetrokkeneClassified(
                CASUS, BetrokkeneId.of(CASUS, person.person()), person.person(), classification, by(who)));
    }

    public CasusHistory consented(NamedPerson person, boolean given) {
        return and(new CasusEvent.ConsentRecorded(
                CASUS, BetrokkeneId.of(CASUS, person.person()), given, by(Examples.ANNA)));
    }

    public CasusHistory steered(Route route) {
        return and(new CasusEvent.RouteDetermined(CASUS, List.of(SIGNAL), VENLO, route, List.of(), by(Examples.ANNA)));
    }

    public List<CasusEvent> events() {
        return List.copyOf(events);
    }

    CasusState state() {
        CasusState state = new CasusState.Unopened();
        for (var event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    private CasusHistory and(CasusEvent event) {
        events.add(event);
        return this;
    }
}
