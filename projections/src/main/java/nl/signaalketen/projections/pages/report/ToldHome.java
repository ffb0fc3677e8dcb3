package nl.signaalketen.projections.pages.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.signal.contract.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many of the newest signals, those on the first page of the list, a melder has heard about lately. */
@Component
@Order(0)
class ToldHome implements HomeCard.Source {

    private static final Duration NEWS = Duration.ofDays(14);

    private final ReportDesk desk;
    private final Words words;
    private final Clock clock;

    ToldHome(ReportDesk desk, Words words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Section section() {
        return Section.REPORT;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        if (!caller.is(Role.MELDER)) {
            return List.of();
        }
        var told = told(clock.instant().minus(NEWS));
        return told == 0
                ? List.of()
                : List.of(new HomeCard(
                        told,
                        words.message("home.told"),
                        words.message("home.told.explanation"),
                        Section.REPORT.path(),
                        false));
    }

    /** None where referral-service is away: this is news and nothing that waits, reporting itself goes on, and the list says so. */
    private long told(Instant since) {
        var newest = desk.reported("").signals().stream().map(Receipt::signal).toList();
        try {
            return desk.feedback(newest).values().stream()
                    .filter(one -> one.isToldSince(since))
                    .count();
        } catch (ServiceAway away) {
            return 0;
        }
    }
}
