package nl.signaalketen.projections.meeting;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.meeting.Casussen.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasussenTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Casussen CASUSSEN = new Casussen(TABLES.sql());
    private static final String HERE = "MIDDEN_LIMBURG";

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void the_newest_casus_of_the_region_stands_first_with_its_form_and_how_many_are_concerned() {
        history.signal("s1", HERE, "HARD")
                .opened("c1", "s1", HERE)
                .added(person("ana"), "c1")
                .added(person("bo"), "c1")
                .opened("c2", "s2", HERE)
                .opened("c3", "s3", "ZUID_LIMBURG")
                .joined("c4", "s4");

        var found = ask("", "", "");

        assertThat(found.casussen()).extracting(CasusList.Row::casus).containsExactly("c2", "c1");
        assertThat(found.casussen().getLast().exploitations()).containsExactly("SEKSUELE_UITBUITING");
        assertThat(found.casussen()).extracting(CasusList.Row::betrokkenen).containsExactly(0, 2);
        assertThat(found.next()).isNull();
    }

    @Test
    void casussen_are_picked_by_state_and_by_a_part_of_their_number() {
        history.opened("c1", "s1", HERE).opened("c2", "s2", HERE).route("c1", "ZORG");

        assertThat(numbers(ask("AWAITING_ROUTE", "", ""))).containsExactly("c2");
        assertThat(numbers(ask("STEERED", "", ""))).containsExactly("c1");
        assertThat(numbers(ask("", "2", ""))).containsExactly("c2");
        assertThat(numbers(ask("", "%", ""))).isEmpty();
    }

    @Test
    void a_casusregisseur_finds_those_assigned_and_no_other() {
        history.opened("c1", "s1", HERE).opened("c2", "s2", HERE).route("c1", "ZORG");

        assertThat(numbers(ask("casusregisseur", "", "", ""))).containsExactly("c1");
        assertThat(numbers(ask("somebody", "", "", ""))).isEmpty();
    }

    @Test
    void the_next_page_begins_where_the_one_before_ended_and_no_casus_is_on_both_or_neither() {
        for (var number = 100; number < 170; number++) {
            history.opened("c" + number, "s" + number, HERE);
        }

        var first = ask("", "", "");
        var second = CASUSSEN.of(question(null, "", "", first.next()));

        assertThat(first.casussen()).hasSize(50);
        assertThat(second.casussen()).hasSize(20);
        assertThat(second.next()).isNull();
        assertThat(numbers(first)).doesNotContainAnyElementsOf(numbers(second));
    }

    private CasusList ask(String state, String number, String after) {
        return ask(null, state, number, after);
    }

    private CasusList ask(@Nullable String casusregisseur, String state, String number, String after) {
        TABLES.hear(history);
        return CASUSSEN.of(question(casusregisseur, state, number, after));
    }

    private static Question question(
            @Nullable String casusregisseur, String state, String number, @Nullable String after) {
        return new Question(Set.of(HERE), casusregisseur, state, number, after == null ? "" : after);
    }

    private static List<String> numbers(CasusList list) {
        return list.casussen().stream().map(CasusList.Row::casus).toList();
    }
}
