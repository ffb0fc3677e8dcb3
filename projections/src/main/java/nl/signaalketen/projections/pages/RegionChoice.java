package nl.signaalketen.projections.pages;

import java.util.Comparator;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import org.springframework.stereotype.Component;

/** The regions that a caller may pick from, by name. */
@Component
public class RegionChoice {

    private final Words words;

    RegionChoice(Words words) {
        this.words = words;
    }

    /** What can be picked from a list. */
    public record Choice(String code, String name) {}

    public List<Choice> of(Caller caller) {
        return caller.regions().stream()
                .map(code -> new Choice(code, words.region(code)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
