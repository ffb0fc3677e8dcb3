package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.platform.web.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfterTest {

    private static final String ID = "6f1f1c9e-7a52-4f0b-9c3a-0c5d6a0e2b11";

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-05T09:00:00Z", "2019-03-05T09:00:00.123456789Z", "9999-12-31T00:00:00Z"})
    void a_list_goes_on_where_the_answer_before_said_it_ended(String moment) {
        var place = new After(Instant.parse(moment), ID);

        assertThat(After.parse(place.toString(), Ids.UUID)).isEqualTo(place);
    }

    @Test
    void a_list_begins_before_all_that_ever_happened_and_ends_with_what_has_no_moment_yet() {
        assertThat(After.NOTHING.moment()).isBefore(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(After.NEVER).isAfter(Instant.parse("2199-12-31T23:59:59Z"));
        assertThat(After.NOTHING.item()).matches(Ids.UUID);
    }

    @Test
    void an_id_may_hold_what_parts_it_from_its_moment() {
        assertThat(After.parse("2019-03-05T09:00:00Z~a~b", "[a-z~]+"))
                .isEqualTo(new After(Instant.parse("2019-03-05T09:00:00Z"), "a~b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ID,
                "2019-03-05T09:00:00Z",
                "2019-03-05T09:00:00Z~",
                "2019-03-05T09:00:00Z~s1",
                "2019-02-30T09:00:00Z~" + ID,
                "2019-03-05T25:00:00Z~" + ID,
                "+1000000000-01-01T00:00:00Z~" + ID,
                "2019-03-05~" + ID
            })
    void what_no_list_ever_said_is_no_place_in_one(String text) {
        assertThat(After.parse(text, Ids.UUID)).isNull();
    }
}
