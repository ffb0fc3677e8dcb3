package nl.signaalketen.signal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.signaalketen.signal.contract.CodeLists;
import nl.signaalketen.signal.web.PrivacyOfficerController.Ground;
import org.junit.jupiter.api.Test;

class ErasureGroundTest {

    @Test
    void the_contract_names_the_grounds_on_which_is_erased_and_no_other() {
        assertThat(CodeLists.ERASURE_GROUND)
                .isEqualTo(Arrays.stream(Ground.values()).map(Enum::name).toList());
    }
}
