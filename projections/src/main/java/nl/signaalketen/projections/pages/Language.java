package nl.signaalketen.projections.pages;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the pages, Dutch first. */
public enum Language {
    NL,
    FR,
    EN;

    public Locale locale() {
        return Locale.of(code());
    }

    /** As in the attribute {@code lang}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What those who speak it call it. */
    public String ownName() {
        return locale().getDisplayLanguage(locale());
    }

    /** That of the code, Dutch for any other. */
    static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(NL);
    }
}
