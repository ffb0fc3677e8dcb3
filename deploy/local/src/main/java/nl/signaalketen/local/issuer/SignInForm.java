package nl.signaalketen.local.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a person signs in, in the language that the browser asks for. */
@RestController
class SignInForm {

    static final String ADDRESS = "/login";

    private static final String FORM = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%2$s - Signaalketen</title>
              <style>
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 3rem auto; padding: 0 1rem }
                label, input, button { display: block; box-sizing: border-box; width: 100%%; font: inherit }
                input, button { margin-bottom: 1rem; padding: .5rem }
              </style>
            </head>
            <body>
            <main>
              <h1>%2$s</h1>
              %3$s
              <form method="post" action="%8$s">
                <input type="hidden" name="%4$s" value="%5$s">
                <label for="username">%6$s</label>
                <input id="username" name="username" autocomplete="username" required autofocus>
                <label for="password">%7$s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button type="submit">%2$s</button>
              </form>
            </main>
            </body>
            </html>
            """;

    /** @param error there after a wrong password */
    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String form(
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted,
            @RequestParam(required = false) @Nullable String error,
            CsrfToken token) {
        var words = SignInWords.of(accepted);
        var wrong = error == null ? "" : "<p role=\"alert\">" + words.wrong() + "</p>";
        return FORM.formatted(
                words.code(),
                words.signIn(),
                wrong,
                token.getParameterName(),
                token.getToken(),
                words.userName(),
                words.password(),
                ADDRESS);
    }
}
