package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages answer to who has not signed in; the pages themselves are walked in a browser, over the whole chain. */
class PagesDoorsTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.fresh();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/monitor", "/meeting", "/casussen", "/referrals", "/report", "/what-is-not-there"})
    void who_has_not_signed_in_is_sent_to_do_so_whatever_is_asked(String path) throws Exception {
        var answer = service.getWithoutToken(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/oauth2/authorization/keten");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1:8084        | http://localhost:8084/monitor?from=2026-01-01
            [::1]:8084            | http://localhost:8084/monitor?from=2026-01-01
            127.0.0.1:9999        | /oauth2/authorization/keten
            pages.example.org     | /oauth2/authorization/keten""")
    void who_comes_by_another_name_of_the_machine_is_led_to_the_address_of_the_pages_before_they_sign_in(
            String name, String leadsTo) throws IOException {
        assertThat(service.askedByName(name, "/monitor?from=2026-01-01").lines())
                .anyMatch(line -> line.equals("Location: " + leadsTo));
    }

    @Test
    void a_token_opens_the_doors_of_programs_and_no_page() throws Exception {
        assertThat(service.get("/monitor", Role.KETENREGISSEUR, "MIDDEN_LIMBURG")
                        .statusCode())
                .isEqualTo(302);
        var asProgram = service.get("/v1/monitor/signals", Role.KETENREGISSEUR, "MIDDEN_LIMBURG");
        assertThat(asProgram.statusCode()).isEqualTo(200);
        assertThat(asProgram.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_program_without_a_token_is_told_so_and_not_sent_to_a_form() throws Exception {
        var answer = service.getWithoutToken("/v1/monitor/signals");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_page_lets_in_no_foreign_script_frame_or_form_and_is_kept_by_no_cache() throws Exception {
        var page = service.getWithoutToken("/signed-out");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("<script(?![^>]* src=)|\\son\\w+=");
    }

    @Test
    void the_session_is_a_cookie_that_no_script_reads_and_no_other_site_sends_along() throws Exception {
        assertThat(header(service.getWithoutToken("/"), "Set-Cookie"))
                .startsWith("KETEN=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void style_and_script_may_be_kept_under_a_name_that_changes_with_them() throws Exception {
        var page = service.getWithoutToken("/signed-out").body();
        var style = page.replaceAll("(?s).*href=\"(/assets/pages-[0-9a-f]+\\.css)\".*", "$1");
        var answer = service.getWithoutToken(style);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("max-age=31536000");
    }

    private static String header(HttpResponse<String> answer, String name) throws IOException {
        return answer.headers().firstValue(name).orElseThrow(() -> new IOException("no header " + name));
    }
}
