package nl.signaalketen.projections.pages.meeting;

import java.util.List;
import java.util.Optional;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many signals wait for the meeting of each region of who signed in: the one that the page of the region shows. */
@Component
@Order(0)
class MeetingHome implements HomeCard.Source {

    private final MeetingDesk desk;
    private final RegionChoice regions;
    private final Words words;

    MeetingHome(MeetingDesk desk, RegionChoice regions, Words words) {
        this.desk = desk;
        this.regions = regions;
        this.words = words;
    }

    @Override
    public Section section() {
        return Section.MEETING;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        return regions.of(caller).stream()
                .flatMap(region -> card(region, desk.toCome(caller, region.code())).stream())
                .toList();
    }

    /** None where no meeting is known yet. */
    private Optional<HomeCard> card(RegionChoice.Choice region, AgendaView agenda) {
        if (agenda.meeting() == null && agenda.lines().isEmpty()) {
            return Optional.empty();
        }
        var waiting = agenda.lines().stream().filter(line -> !line.isWeighed()).toList();
        var hard = waiting.stream().filter(Line::isHard).count();
        return Optional.of(new HomeCard(
                waiting.size(),
                words.message("home.meeting", region.name()),
                words.message("home.meeting.explanation", words.day(agenda.on()), words.number(hard)),
                Section.MEETING.path() + "?region=" + region.code(),
                hard > 0));
    }
}
