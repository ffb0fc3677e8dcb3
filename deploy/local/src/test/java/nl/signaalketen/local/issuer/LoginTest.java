package nl.signaalketen.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoginTest {

    /** These are of the chain as a whole and see no region's content. */
    private static final Set<String> WITHOUT_REGION = Set.of("keten");

    @Test
    void every_login_has_a_name_of_its_own_and_an_agency_with_regions() {
        assertThat(Login.all()).extracting(Login::id).doesNotHaveDuplicates();
        assertThat(Login.all())
                .filteredOn(login -> !WITHOUT_REGION.contains(login.agency()))
                .allSatisfy(login -> assertThat(login.regions()).isNotEmpty());
    }

    @Test
    void every_login_may_do_something() {
        assertThat(Login.all()).extracting(Login::roles).doesNotContain(List.of());
    }
}
