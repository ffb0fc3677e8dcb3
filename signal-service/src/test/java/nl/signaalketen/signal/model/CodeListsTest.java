package nl.signaalketen.signal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.signaalketen.signal.contract.CodeLists;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    @Test
    void the_contract_names_the_codes_of_the_model_and_no_other() {
        assertThat(CodeLists.EXPLOITATION).isEqualTo(names(Exploitation.values()));
        assertThat(CodeLists.WORKPLACE_SECTOR).isEqualTo(names(WorkplaceSector.values()));
        assertThat(CodeLists.CONTROLE_ACTION).isEqualTo(names(ControleAction.values()));
        assertThat(CodeLists.INDICATOR).isEqualTo(names(Indicator.values()));
        assertThat(CodeLists.PERSON_ROLE).isEqualTo(names(PersonRole.values()));
        assertThat(CodeLists.SEX).isEqualTo(names(Sex.values()));
        assertThat(CodeLists.RESIDENCE).isEqualTo(names(Residence.values()));
        assertThat(CodeLists.URGENCY).isEqualTo(names(Urgency.values()));
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
