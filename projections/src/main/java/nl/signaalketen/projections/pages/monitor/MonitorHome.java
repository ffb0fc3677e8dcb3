package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.Years;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many signals were reported this year in the regions of who signed in. */
@Component
@Order(2)
class MonitorHome implements HomeCard.Source {

    private final SignalMonitorController door;
    private final Years years;
    private final Words words;

    MonitorHome(SignalMonitorController door, Years years, Words words) {
        this.door = door;
        this.years = years;
        this.words = words;
    }

    @Override
    public Section section() {
        return Section.MONITOR;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var monitor = door.signals(caller, MonitorQuestion.of(years.current()).filters());
        return List.of(new HomeCard(
                monitor.signals(),
                words.message("home.monitor"),
                words.message("home.monitor.explanation", monitor.open()) + " " + words.message("monitor.signals.done"),
                Section.MONITOR.path(),
                false));
    }
}
