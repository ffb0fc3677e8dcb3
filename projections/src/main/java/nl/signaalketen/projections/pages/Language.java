package nl.signaalketen.projections.pages;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the pages, Dutch first. */
public enum Language {
    NL(Locale.of("nl")),
    FR(Locale.FRENCH),
    /** As in Europe: the day before the month, and a day of 24 hours. */
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in the attribute {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }

    /** What those who speak it call it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** That of the code, Dutch for any other. */
    static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(NL);
    }
}
