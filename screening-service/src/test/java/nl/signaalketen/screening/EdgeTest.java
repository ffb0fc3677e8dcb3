package nl.signaalketen.screening;

import static nl.signaalketen.screening.Examples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;

/** Who is answered, and how a bad wish is. */
class EdgeTest extends RunningScreening {

    @Test
    void who_may_not_gets_the_answer_of_who_asks_for_nothing() {
        var path = "/regions/GELDERLAND_ZUID/agenda";
        assertThat(Stream.of(
                                token("eva", "avim-oost", "GELDERLAND_ZUID", Role.MELDER),
                                token("eva", "avim-oost", "NOORD_LIMBURG", Role.SCREENING_PARTNER),
                                token("eva", "kmar", "GELDERLAND_ZUID", Role.SCREENING_PARTNER))
                        .map(token -> service.get(token, path).status()))
                .containsOnly(404);
        var partner = token("eva", "avim-oost", "GELDERLAND_ZUID", Role.SCREENING_PARTNER);
        assertThat(service.get(partner, path).status()).isEqualTo(200);
        assertThat(service.get(partner, "/casussen/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void a_bad_body_hears_of_every_wrong_field() {
        var region = "LIMBURG";
        var partner = token("fons", "rsz", region, Role.SCREENING_PARTNER);
        var signal = reported(region);
        topics.say(signal);
        var meeting =
                agendaWith(partner, region, signal.signal()).get("meeting").asString();

        var refused = service.post(partner, "/meetings/" + meeting + "/weighings", """
                {"signal": "x", "outcome": "GEEN_MENSENHANDEL", "casus": "%s", "note": "Jan"}""".formatted(UUID.randomUUID()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("signal", "reason", "casus", "note");
    }
}
