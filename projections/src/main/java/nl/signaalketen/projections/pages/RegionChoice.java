package nl.signaalketen.projections.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
        return choices(caller.regions());
    }

    /** Every region of the chain, for who sees no content of any. */
    public List<Choice> all() {
        return choices(words.regions());
    }

    private List<Choice> choices(Set<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, words.region(code)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
