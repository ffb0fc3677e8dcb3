package nl.signaalketen.projections.pages.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.meeting.Agenda;
import nl.signaalketen.projections.meeting.AgendasController;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** How many signals wait for the meeting of each region of who signed in. */
@Component
@Order(0)
class MeetingHome implements HomeCard.Source {

    private final AgendasController door;
    private final RegionChoice regions;
    private final Words words;

    MeetingHome(AgendasController door, RegionChoice regions, Words words) {
        this.door = door;
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
                .flatMap(region -> agenda(caller, region.code()).map(agenda -> card(region, agenda)).stream())
                .toList();
    }

    private Optional<Agenda> agenda(Caller caller, String region) {
        try {
            return Optional.of(door.agenda(caller, region, new LinkedMultiValueMap<>()));
        } catch (NotFound nothingYet) {
            return Optional.empty();
        }
    }

    private HomeCard card(RegionChoice.Choice region, Agenda agenda) {
        var hard = waiting(agenda)
                .filter(item -> item.signal() != null && item.signal().urgency().equals("HARD"))
                .count();
        return new HomeCard(
                waiting(agenda).count(),
                words.message("home.meeting", region.name()),
                words.message("home.meeting.explanation", words.day(agenda.on()), words.number(hard)),
                Section.MEETING.path() + "?region=" + region.code(),
                hard > 0);
    }

    private static Stream<Agenda.Item> waiting(Agenda agenda) {
        return agenda.items().stream().filter(item -> item.weighed() == null);
    }
}
