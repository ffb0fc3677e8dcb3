package nl.signaalketen.local.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;

/** What the form at which a person signs in says, in the languages of the pages; Dutch first. */
enum SignInWords {
    NL("Aanmelden", "Gebruikersnaam", "Wachtwoord", "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar."),
    EN("Sign in", "User name", "Password", "This user name and this password do not belong together."),
    FR(
            "Se connecter",
            "Nom d’utilisateur",
            "Mot de passe",
            "Ce nom d’utilisateur et ce mot de passe ne vont pas ensemble.");

    private final String signIn;
    private final String userName;
    private final String password;
    private final String wrong;

    SignInWords(String signIn, String userName, String password, String wrong) {
        this.signIn = signIn;
        this.userName = userName;
        this.password = password;
        this.wrong = wrong;
    }

    /** Of the header {@code Accept-Language}: the language that is preferred most among these, Dutch for any other. */
    static SignInWords of(String accepted) {
        return ranges(accepted).stream()
                .map(range -> Locale.lookupTag(List.of(range), codes()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(code -> valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(NL);
    }

    private static List<LanguageRange> ranges(String accepted) {
        try {
            return LanguageRange.parse(accepted);
        } catch (IllegalArgumentException no) {
            return List.of();
        }
    }

    private static List<String> codes() {
        return Arrays.stream(values()).map(SignInWords::code).toList();
    }

    /** As in the attribute {@code lang}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String signIn() {
        return signIn;
    }

    String userName() {
        return userName;
    }

    String password() {
        return password;
    }

    String wrong() {
        return wrong;
    }
}
