package nl.signaalketen.projections.pages.monitor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.RunningService;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.monitor.OverdueItems;
import nl.signaalketen.projections.monitor.Selections;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.pages.monitor.MonitorPart.Shown;
import nl.signaalketen.signal.contract.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A number on the monitor and the list behind it tell the same. */
class NumbersAndListsTest {

    private static final String ALL_OF_2019 = "/monitor?from=2019-01-01&to=2019-12-31";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningService service;

    /** Here two acknowledgements, four questions, three words to the aandachtsfunctionaris and as many to the melder; one word more elsewhere. */
    @BeforeAll
    static void some_things_are_overdue() throws Exception {
        var history = new History();
        for (var signal : new String[] {"s1", "s2", "s3"}) {
            history.on("2019-03-01").signal(signal, "MIDDEN_LIMBURG", signal.equals("s1") ? "HARD" : "ZACHT");
            history.referral(signal, Feedbacks.due(signal));
        }
        for (var signal : new String[] {"q1", "q2", "q3", "q4"}) {
            history.on("2019-03-01").signal(signal, "MIDDEN_LIMBURG", "ZACHT");
            history.enquired(signal, "MIDDEN_LIMBURG", "GEMEENTE", "2019-03-08");
        }
        history.referral("r1", Referrals.atOnce("r1", "s1", "avim-limburg", "POLITIE_AVIM"));
        history.referral("r2", Referrals.atOnce("r2", "s2", "avim-limburg", "POLITIE_AVIM"));
        history.on("2019-03-01").signal("elsewhere", "ZUID_LIMBURG", "ZACHT");
        history.referral("elsewhere", Feedbacks.due("elsewhere"));
        service = RunningService.fresh();
        service.say(history.facts());
        await().atMost(PATIENCE).until(() -> total(overdueByKind(ALL_OF_2019, Role.PROCESREGISSEUR)) == 14);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&region=MIDDEN_LIMBURG",
                "&region=ZUID_LIMBURG",
                "&urgency=ZACHT",
                "&agencyKind=POLITIE_AVIM&region=MIDDEN_LIMBURG"
            })
    void what_is_overdue_of_a_kind_is_as_much_as_the_list_holds_to_which_its_number_leads(String narrowed) {
        var numbers = overdueByKind(ALL_OF_2019 + narrowed, Role.PROCESREGISSEUR);
        assertThat(numbers.rows()).isNotEmpty();
        assertThat(numbers.rows().stream().map(row -> listed(narrowed, row.list())))
                .containsExactlyElementsOf(
                        numbers.rows().stream().map(Chart.Row::total).toList());
    }

    @Test
    void the_list_of_a_kind_holds_that_kind_and_no_other() {
        var asked = "/monitor/overdue-items?kind=QUESTION";
        assertThat(list(asked).items()).hasSize(4).allMatch(one -> one.kind() == OverdueItems.Kind.QUESTION);
    }

    @Test
    void who_sees_figures_alone_is_led_nowhere() {
        assertThat(overdueByKind(ALL_OF_2019, Role.KETENREGISSEUR).rows())
                .isNotEmpty()
                .allMatch(row -> row.list() == null);
    }

    private static int listed(String narrowed, @Nullable String list) {
        var codes = service.part(Selections.class).codes().keySet();
        var picked = Lists.picked("/monitor", fields(ALL_OF_2019 + narrowed), codes);
        return list(picked.at(requireNonNull(list))).items().size();
    }

    private static OverdueItems list(String address) {
        var page = service.part(OpenWorkPage.class).overdue(somebody(Role.PROCESREGISSEUR), fields(address));
        return (OverdueItems) requireNonNull(page.getModel().get("list"));
    }

    private static int total(Chart chart) {
        return chart.rows().stream().mapToInt(Chart.Row::total).sum();
    }

    private static Chart overdueByKind(String address, Role role) {
        var page = service.part(MonitorPage.class).monitor(somebody(role), fields(address));
        return ((List<?>) requireNonNull(page.getModel().get("parts")))
                .stream()
                        .map(Shown.class::cast)
                        .flatMap(part -> part.charts().stream())
                        .filter(chart -> chart.id().equals("overdue-by-kind"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Caller somebody(Role role) {
        return new Caller("somebody", "some-agency", Set.of(role.name()), Set.of("MIDDEN_LIMBURG", "ZUID_LIMBURG"));
    }

    private static MultiValueMap<String, String> fields(String address) {
        return UriComponentsBuilder.fromUriString(address).build().getQueryParams();
    }
}
