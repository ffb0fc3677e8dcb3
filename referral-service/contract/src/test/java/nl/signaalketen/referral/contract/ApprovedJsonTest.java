package nl.signaalketen.referral.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was said once must stay readable: a changed record shows here first, as a changed file. */
class ApprovedJsonTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String REFERRAL = "0d2a3b52-8f5e-3a52-9a0e-4f4f3e6f2f10";
    private static final String SIGNAL = "6a1a1f0e-7f7c-3a52-9c53-0d7a0f3a7a11";
    private static final String CASUS = "3c7d2a10-4b5e-4f1a-8c2d-1e0f9a8b7c6d";
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant BY = Instant.parse("2026-03-10T10:00:00Z");

    static Stream<Record> everyRecord() {
        return Stream.of(
                asked("ARBEIDSUITBUITING", "HORECA"),
                new ReferralEscalated(REFERRAL, "TWEEDE_CONTACT", AT, BY),
                new ReferralAcknowledged(REFERRAL, "ada", AT),
                new ReferralAccepted(REFERRAL, null, CASUS, "ada", AT),
                new ReferralDeclined(REFERRAL, "GEEN_CAPACITEIT", "ada", AT),
                new ReferralCompleted(REFERRAL, "HULP_GEBODEN", "ada", AT),
                new FeedbackOwed(SIGNAL, "hotel-venlo", AT),
                new FeedbackTermSet(
                        SIGNAL, Instant.parse("2026-03-17T09:00:00Z"), Instant.parse("2026-03-24T09:00:00Z")),
                new FeedbackGiven(SIGNAL, "hotel-venlo", "AANDACHTSFUNCTIONARIS", "IN_BEHANDELING", "ada", AT));
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void a_record_is_written_and_read_as_approved(Record said) throws IOException {
        var approved = approved(said.getClass().getSimpleName());
        assertThat(JSON.writeValueAsString(said)).isEqualToNormalizingNewlines(approved.strip());
        assertThat(JSON.readValue(approved, said.getClass())).isEqualTo(said);
    }

    @Test
    void no_record_is_missing() throws Exception {
        var home = Path.of(ReferralAsked.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.list(home.resolve("nl/signaalketen/referral/contract"))) {
            Set<String> records = files.map(
                            file -> file.getFileName().toString().replace(".class", ""))
                    .filter(name -> !Set.of("ReferralTopics", "CodeLists", "package-info")
                            .contains(name))
                    .collect(toUnmodifiableSet());
            assertThat(everyRecord()
                            .map(said -> said.getClass().getSimpleName())
                            .collect(toUnmodifiableSet()))
                    .isEqualTo(records);
        }
    }

    @Test
    void what_was_said_before_form_sector_and_origin_were_told_stays_readable() throws IOException {
        assertThat(JSON.readValue(approved("ReferralAsked.2026-11"), ReferralAsked.class))
                .isEqualTo(asked(null, null));
        assertThat(JSON.readValue(approved("ReferralAccepted.2026-11"), ReferralAccepted.class))
                .isEqualTo(new ReferralAccepted(REFERRAL, null, null, "ada", AT));
    }

    private static ReferralAsked asked(@Nullable String exploitation, @Nullable String sector) {
        return new ReferralAsked(
                REFERRAL,
                SIGNAL,
                null,
                null,
                "jeugdzorg-limburg",
                "JEUGDZORG",
                "NOORD_LIMBURG",
                exploitation,
                sector,
                "ZORG",
                "JEUGDZORG_VERBLIJF",
                "HARD",
                AT,
                BY,
                "routering/2019-01-01",
                List.of("R3-jeugdzorg"));
    }

    private static String approved(String name) throws IOException {
        try (var file = ApprovedJsonTest.class.getResourceAsStream("/approved/" + name + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        }
    }
}
