package nl.signaalketen.projections.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Many small publications of random people, each attacked by trying everybody that there could be. */
class AttackTest {

    private static final int AT_MOST = 11;
    private static final int ROOM = 3;

    private static final Disclosure DISCLOSURE = new Disclosure(People.TABLES);
    private static final BruteForce OF_TWO_REGIONS = new BruteForce(People.IN_TWO_REGIONS, AT_MOST);
    private static final BruteForce OF_ONE_REGION = new BruteForce(People.IN_ONE_REGION, AT_MOST + ROOM);

    @RepeatedTest(40)
    void nobody_comes_out_of_one_publication(RepetitionInfo repetition) {
        var people = few(People.IN_TWO_REGIONS, repetition);
        assertThat(OF_TWO_REGIONS.found(published(people, List.of()))).isEmpty();
    }

    @RepeatedTest(40)
    void nobody_comes_out_of_two_publications(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        var people = few(People.IN_ONE_REGION, repetition);
        var first = published(people, List.of());
        var second = published(people.changed(dice), List.of(first));
        assertThat(OF_ONE_REGION.found(first, second)).isEmpty();
    }

    @RepeatedTest(40)
    void the_audit_finds_whom_brute_force_finds(RepetitionInfo repetition) {
        var numbers = few(People.IN_TWO_REGIONS, repetition).numbers();
        var small = numbers.entrySet().stream()
                .filter(number -> number.getValue() < People.HIDDEN_BELOW)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var published = new Publishable(numbers, small, People.HIDDEN_BELOW);
        var found = new Audit(new Releases(People.TABLES).of(List.of(published)))
                .narrow().stream()
                        .map(Audit.Narrow::place)
                        .filter(Place::printed)
                        .map(Place::toString)
                        .collect(Collectors.toSet());
        var narrow = OF_TWO_REGIONS.found(published);
        assertThat(narrow).containsAll(found);
        assertThat(narrow.isEmpty()).isEqualTo(found.isEmpty());
    }

    private static People few(int sorts, RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        return Stream.generate(() -> People.random(sorts, dice))
                .filter(people -> people.number() > 0 && people.number() <= AT_MOST - ROOM)
                .findFirst()
                .orElseThrow();
    }

    private static Publishable published(People people, List<Publishable> earlier) {
        var draft = new Publishable(people.numbers(), Set.of(), People.HIDDEN_BELOW);
        return new Publishable(draft.numbers(), DISCLOSURE.hide(draft, earlier), People.HIDDEN_BELOW);
    }
}
