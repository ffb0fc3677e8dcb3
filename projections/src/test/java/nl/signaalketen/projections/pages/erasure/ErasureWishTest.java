package nl.signaalketen.projections.pages.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.Wrong;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ErasureWishTest {

    private static final Map<String, List<String>> WHOLE = Map.of(
            "what", List.of("PERSON"),
            "vaultNumber", List.of("6f1f1c9e-7a52-4f0b-9c3a-0c5d6a0e2b11"),
            "ground", List.of("VERZOEK_BETROKKENE"),
            "confirmed", List.of("true"));

    @Test
    void nothing_is_wrong_with_a_wish_that_is_whole() {
        assertThat(wrongWith("")).isEmpty();
    }

    @Test
    void who_did_not_confirm_erases_nobody_and_each_thing_that_is_missing_is_named() {
        assertThat(wrongWith("confirmed")).containsExactly("confirmed");
        assertThat(wrongWith("what")).containsExactly("what");
        assertThat(wrongWith("ground")).containsExactly("ground");
        assertThat(ErasureWish.EMPTY.wrong()).hasSize(4);
    }

    @Test
    void what_is_no_whole_number_is_said_before_anybody_is_asked() {
        var typed = new LinkedMultiValueMap<String, String>(WHOLE);
        typed.set("vaultNumber", "6f1f1c9e");

        assertThat(ErasureWish.of(typed).wrong()).containsExactly(new Wrong("vaultNumber", "must be a uuid"));
    }

    private static List<String> wrongWith(String leftOut) {
        var typed = new LinkedMultiValueMap<String, String>(WHOLE);
        typed.remove(leftOut);
        return ErasureWish.of(typed).wrong().stream().map(Wrong::field).toList();
    }
}
