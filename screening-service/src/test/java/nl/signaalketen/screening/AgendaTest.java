package nl.signaalketen.screening;

import static nl.signaalketen.screening.Examples.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.contract.TriageRevised;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands on the agenda of a region, and of which meeting. */
class AgendaTest extends RunningScreening {

    @Test
    void a_reported_signal_stands_on_the_agenda_of_its_region_once_however_often_it_is_said() {
        var partner = token("anna", "avim-limburg", "NOORD_LIMBURG", Role.SCREENING_PARTNER);
        var signal = reported("NOORD_LIMBURG");
        topics.say(signal);
        topics.say(signal);
        var later = reported("NOORD_LIMBURG");
        topics.say(later);

        var agenda = agendaWith(partner, "NOORD_LIMBURG", later.signal());

        assertThat(agenda.get("state").asString()).isEqualTo("PLANNED");
        assertThat(LocalDate.parse(agenda.get("plannedOn").asString()).getDayOfWeek())
                .hasToString("TUESDAY");
        assertThat(signals(agenda)).containsExactly(signal.signal(), later.signal());
        assertThat(agenda.get("items").get(0).get("urgency").asString()).isEqualTo("ZACHT");

        topics.say(new TriageRevised(
                signal.signal(),
                "HARD",
                "triage/2027-01-01",
                List.of("T5"),
                "replay-1",
                Instant.parse("2026-03-03T08:00:00Z")));
        await().untilAsserted(() -> assertThat(agendaWith(partner, "NOORD_LIMBURG", later.signal())
                        .get("items")
                        .get(0)
                        .get("urgency")
                        .asString())
                .isEqualTo("HARD"));
    }

    @Test
    void what_a_meeting_did_not_reach_is_on_the_next_agenda() {
        var region = "ZUID_LIMBURG";
        var partner = token("dirk", "zvh-zl", region, Role.SCREENING_PARTNER);
        var signal = reported(region);
        topics.say(signal);
        var first = agendaWith(partner, region, signal.signal());
        var meeting = "/meetings/" + first.get("meeting").asString();
        service.post(partner, meeting + "/opening", PARTNERS);

        assertThat(service.post(partner, meeting + "/closing", "")
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("CLOSED");

        var next = agendaWith(partner, region, signal.signal());
        assertThat(next.get("items").get(0).get("carriedOver").asBoolean()).isTrue();
        assertThat(LocalDate.parse(next.get("plannedOn").asString()))
                .isEqualTo(LocalDate.parse(first.get("plannedOn").asString()).plusWeeks(1));
    }

    @Test
    void a_closed_meeting_still_tells_its_partners_and_nobody_else_who_was_present_and_what_was_made_of_each_signal() {
        var region = "GELDERLAND_ZUID";
        var partner = token("dirk", "vt-gz", region, Role.SCREENING_PARTNER);
        var signal = reported(region);
        topics.say(signal);
        var meeting = "/meetings/"
                + agendaWith(partner, region, signal.signal()).get("meeting").asString();
        service.post(partner, meeting + "/opening", PARTNERS);
        service.post(partner, meeting + "/weighings", """
                {"signal": "%s", "outcome": "GEEN_MENSENHANDEL", "reason": "GEEN_AANWIJZINGEN"}""".formatted(signal.signal()));
        service.post(partner, meeting + "/closing", "");

        var closed = service.get(partner, meeting).body();

        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("present").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("VEILIG_THUIS", "POLITIE_AVIM", "ZVH");
        assertThat(closed.get("items").get(0).get("outcome").asString()).isEqualTo("GEEN_MENSENHANDEL");
        var elsewhere = token("dirk", "vt-gz", "ZUID_LIMBURG", Role.SCREENING_PARTNER);
        assertThat(service.get(elsewhere, meeting).status()).isEqualTo(404);
    }
}
