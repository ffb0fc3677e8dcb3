package nl.signaalketen.projections.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The 120 checklists of 2019, in all regions together and in each: 347 numbers, most of them small. */
class ChecklistsOf2019Test {

    private static final int HIDDEN_BELOW = 11;
    private static final Map<String, List<Population>> TABLES = Map.of(
            "checklists",
            List.of(Population.of("checklists")
                    .table("by_directorate", "region")
                    .table("by_sector_and_directorate", "sector", "region")
                    .table("by_nationality_and_sex", "nationality", "sex")
                    .table("by_age_band_and_sex", "ageBand", "sex")
                    .several("by_indicator", "indicator")
                    .some("referred_by_directorate", "region")));

    private static final Disclosure DISCLOSURE = new Disclosure(TABLES);
    private static final Releases RELEASES = new Releases(TABLES);
    private static final Map<String, Integer> NUMBERS = numbers("");
    private static Publishable published = new Publishable(NUMBERS, Set.of(), HIDDEN_BELOW);

    @BeforeAll
    static void publish() {
        published = new Publishable(NUMBERS, DISCLOSURE.hide(published, List.of()), HIDDEN_BELOW);
    }

    @Test
    void no_small_number_is_shown_and_the_large_totals_are() {
        assertThat(published.hidden()).containsAll(small());
        assertThat(published.hidden())
                .doesNotContain(
                        "checklists/*/checklists",
                        "checklists/*/by_directorate/NAMEN_LUXEMBURG",
                        "checklists/NAMEN_LUXEMBURG/checklists",
                        "checklists/*/by_nationality_and_sex/RO/M",
                        "checklists/*/by_indicator/ERBARMELIJKE_HUISVESTING");
    }

    @Test
    void an_attacker_finds_small_numbers_where_they_alone_are_hidden_and_none_as_it_is_published() {
        assertThat(found(new Publishable(NUMBERS, small(), HIDDEN_BELOW))).hasSizeGreaterThan(100);
        assertThat(found(published)).isEmpty();
    }

    @Test
    void an_attacker_who_holds_a_revision_with_one_checklist_less_finds_none_either() {
        var numbers = numbers("CL-2019-001");
        var revision = new Publishable(numbers, Set.of(), HIDDEN_BELOW);
        var revised = new Publishable(numbers, DISCLOSURE.hide(revision, List.of(published)), HIDDEN_BELOW);
        assertThat(found(published, revised)).isEmpty();
        assertThat(found(published, new Publishable(numbers, DISCLOSURE.hide(revision, List.of()), HIDDEN_BELOW)))
                .as("as if there had been no publication before")
                .isNotEmpty();
    }

    private static List<Audit.Narrow> found(Publishable... held) {
        return new Audit(RELEASES.of(List.of(held))).narrow();
    }

    private static Set<String> small() {
        return NUMBERS.entrySet().stream()
                .filter(number -> number.getValue() < HIDDEN_BELOW)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> numbers(String without) {
        var numbers = new TreeMap<String, Integer>();
        rows().filter(row -> !row[0].equals(without)).forEach(row -> {
            for (var region : List.of("*", row[3])) {
                var places = Set.of(
                        "checklists",
                        "by_directorate/" + row[3],
                        "by_sector_and_directorate/" + row[4] + "/" + row[3],
                        "by_nationality_and_sex/" + row[5] + "/" + row[6],
                        "by_age_band_and_sex/" + row[7].charAt(0) + "0/" + row[6]);
                places.forEach(place -> numbers.merge("checklists/" + region + "/" + place, 1, Integer::sum));
                for (var indicator : row[8].split("\\|")) {
                    numbers.merge("checklists/" + region + "/by_indicator/" + indicator, 1, Integer::sum);
                }
                if (!row[9].isEmpty()) {
                    numbers.merge("checklists/" + region + "/referred_by_directorate/" + row[3], 1, Integer::sum);
                }
            }
        });
        return numbers;
    }

    private static Stream<String[]> rows() {
        try {
            return new ClassPathResource("checklists-rsz-2019.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
