package nl.signaalketen.projections.publication;

import java.util.Set;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.projections.disclosure.CannotBeHidden;
import nl.signaalketen.projections.disclosure.Disclosure;
import nl.signaalketen.projections.disclosure.Publishable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Decides, once and for all, what a publication does not show. */
@Component
@EnableConfigurationProperties(FiguresSettings.class)
class Hiding {

    private final Disclosure disclosure;
    private final Publications publications;
    private final int hiddenBelow;

    Hiding(Counters counters, Publications publications, FiguresSettings settings) {
        this.disclosure = new Disclosure(counters.populations());
        this.publications = publications;
        this.hiddenBelow = settings.hiddenBelow();
    }

    int below() {
        return hiddenBelow;
    }

    /**
     * @return places that are not shown
     * @throws Conflict where a small number would come out all the same
     */
    Set<String> of(PublicationName name, Figures figures) {
        var draft = new Publishable(figures.numbers(), Set.of(), hiddenBelow);
        try {
            return disclosure.hide(draft, publications.publishableOf(name.year()));
        } catch (CannotBeHidden found) {
            throw new Conflict(
                    "These would follow from what was published before, whatever is hidden: " + found.places());
        }
    }
}
