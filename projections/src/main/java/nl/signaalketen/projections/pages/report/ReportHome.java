package nl.signaalketen.projections.pages.report;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which drafts wait for who signed in to be reported; and, where there are none, the way to a first one. */
@Component
@Order(0)
class ReportHome implements HomeCard.Source {

    private final ReportDesk desk;
    private final Words words;

    ReportHome(ReportDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Section section() {
        return Section.REPORT;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        return List.of(new HomeCard(
                desk.drafts().size(),
                words.message("home.report"),
                words.message("home.report.explanation"),
                Section.REPORT.path(),
                false));
    }
}
