package nl.signaalketen.projections.pages.feedback;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much who signed in still has to tell. */
@Component
@Order(3)
class FeedbackHome implements HomeCard.Source {

    private final FeedbackDesk desk;
    private final Words words;

    FeedbackHome(FeedbackDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Section section() {
        return Section.FEEDBACK;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var first = desk.toTell("");
        var late = first.feedback().stream().anyMatch(one -> one.isLate(desk.now()));
        return List.of(new HomeCard(
                first.feedback().size(),
                first.next() != null,
                words.message("home.feedback"),
                words.message("home.feedback." + (late ? "late" : "explanation")),
                Section.FEEDBACK.path(),
                late));
    }
}
