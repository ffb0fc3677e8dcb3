package nl.signaalketen.projections.pages.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.projections.pages.casus.Rights.Reads;
import nl.signaalketen.signal.contract.ChainTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class EntitledTest {

    private static final Standing CASUS = new Standing("c1", "MIDDEN_LIMBURG", List.of(), "me", List.of(), List.of());

    private final Entitled entitled = new Entitled(new ReferenceFiles(
            JsonMapper.shared(), new PlatformSettings("", null, DataSize.ofMegabytes(1), ChainTime.ZONE, "urn:test")));

    @ParameterizedTest
    @CsvSource({
        "SCREENING_PARTNER,    MIDDEN_LIMBURG, ALL",
        "PROCESREGISSEUR,      MIDDEN_LIMBURG, ALL",
        "ZORGCOORDINATOR,      MIDDEN_LIMBURG, POSSIBLE_VICTIMS",
        "CASUSREGISSEUR,       MIDDEN_LIMBURG, NOBODY",
        "SCREENING_PARTNER,    ZUID_LIMBURG,   NOBODY",
        "ZORGCOORDINATOR,      ZUID_LIMBURG,   NOBODY",
        "AANDACHTSFUNCTIONARIS, ZUID_LIMBURG,  ALL"
    })
    void a_purpose_is_asked_only_of_whom_the_vault_could_answer(String role, String region, Reads reads) {
        var caller = new Caller("me", "vt-nml", Set.of(role), Set.of(region));

        assertThat(entitled.to(caller, CASUS).reads()).isEqualTo(reads);
        assertThat(entitled.toRead(caller, CASUS).reads()).isEqualTo(reads);
    }
}
