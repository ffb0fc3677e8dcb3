package nl.signaalketen.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.RuleVersionCommand.*;
import nl.signaalketen.platform.rules.RuleVersionEvent.*;
import nl.signaalketen.platform.rules.RuleVersionState.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleVersionMovesTest {

    private static final RuleVersionId V = RuleVersionId.parse("kleur/2027-01-01");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final RuleText TEXT = new RuleText("<dmn/>", List.of());

    private static final List<RuleVersionState> STATES = List.of(
            new Unknown(), new Candidate(TEXT), new Proposed("one"), new Active(TOMORROW), new Retired(TOMORROW));

    private static final List<RuleVersionCommand> WISHES = List.of(
            new UploadVersion(V, TEXT, "why", "one"),
            new ProposeVersion(V, "why", "one"),
            new ActivateVersion(V, TOMORROW, "why", "two"),
            new RetireVersion(V, TOMORROW, "why", "two"),
            new TakeUpVersion(V, TEXT, TODAY, "why", "product"));

    /** What each state makes of each wish; what is not here is refused. */
    private static final Map<String, List<Class<?>>> MOVES = Map.ofEntries(
            Map.entry("Unknown UploadVersion", List.of(VersionUploaded.class)),
            Map.entry("Unknown TakeUpVersion", List.of(VersionUploaded.class, VersionActivated.class)),
            Map.entry("Candidate UploadVersion", List.of()),
            Map.entry("Candidate ProposeVersion", List.of(VersionProposed.class)),
            Map.entry("Candidate RetireVersion", List.of(VersionRetired.class)),
            Map.entry("Proposed ProposeVersion", List.of()),
            Map.entry("Proposed ActivateVersion", List.of(VersionActivated.class)),
            Map.entry("Proposed RetireVersion", List.of(VersionRetired.class)),
            Map.entry("Active ActivateVersion", List.of()),
            Map.entry("Active RetireVersion", List.of(VersionRetired.class)),
            Map.entry("Retired RetireVersion", List.of()));

    static Stream<Arguments> everyStateWithEveryWish() {
        return STATES.stream().flatMap(state -> WISHES.stream().map(wish -> Arguments.of(state, wish)));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyStateWithEveryWish")
    void only_the_listed_moves_are_possible(RuleVersionState state, RuleVersionCommand wish) {
        var expected = MOVES.get(
                state.getClass().getSimpleName() + " " + wish.getClass().getSimpleName());

        if (expected == null) {
            assertThatThrownBy(() -> state.decide(wish, NOW, TODAY)).isInstanceOf(RuleVersionRefused.class);
        } else {
            assertThat(state.decide(wish, NOW, TODAY))
                    .<Class<?>>extracting(Object::getClass)
                    .isEqualTo(expected);
        }
    }

    @Test
    void no_state_and_no_wish_is_missing() {
        assertThat(classes(STATES))
                .isEqualTo(Set.of(RuleVersionState.class.getPermittedSubclasses()).stream()
                        .filter(state -> !state.equals(RuleVersionState.Step.class))
                        .collect(Collectors.toSet()));
        assertThat(classes(WISHES))
                .isEqualTo(Arrays.stream(RuleVersionCommand.class.getPermittedSubclasses())
                        .collect(Collectors.toSet()));
    }

    @Test
    void who_proposed_it_cannot_activate_it() {
        assertThatThrownBy(() -> new Proposed("one").decide(new ActivateVersion(V, TOMORROW, "why", "one"), NOW, TODAY))
                .hasMessageContaining("somebody else");
    }

    @Test
    void who_wishes_what_is_not_possible_reads_what_it_is_and_what_it_cannot_be() {
        assertThatThrownBy(() -> new Candidate(TEXT).decide(new ActivateVersion(V, TOMORROW, "why", "two"), NOW, TODAY))
                .hasMessageContaining("is CANDIDATE and cannot be activated");
        assertThatThrownBy(() -> new Retired(TODAY).decide(new ProposeVersion(V, "why", "two"), NOW, TODAY))
                .hasMessageContaining("is RETIRED and cannot be proposed");
    }

    @Test
    void nothing_begins_or_ends_on_the_day_itself_or_before() {
        assertThatThrownBy(() -> new Proposed("one").decide(new ActivateVersion(V, TODAY, "why", "two"), NOW, TODAY))
                .hasMessageContaining("not in the future");
        assertThatThrownBy(() ->
                        new Active(TODAY.minusYears(1)).decide(new RetireVersion(V, TODAY, "why", "two"), NOW, TODAY))
                .hasMessageContaining("not in the future");
    }

    @Test
    void another_table_under_a_name_that_is_taken_is_refused() {
        assertThatThrownBy(() -> new Candidate(TEXT)
                        .decide(new UploadVersion(V, new RuleText("<other/>", List.of()), "why", "one"), NOW, TODAY))
                .isInstanceOf(RuleVersionRefused.class);
        var otherExamples = new RuleText("<dmn/>", List.of(new RuleExample("warm", Map.of(), List.of())));
        assertThatThrownBy(
                        () -> new Candidate(TEXT).decide(new UploadVersion(V, otherExamples, "why", "one"), NOW, TODAY))
                .isInstanceOf(RuleVersionRefused.class);
    }

    private static Set<Class<?>> classes(List<?> things) {
        return things.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
