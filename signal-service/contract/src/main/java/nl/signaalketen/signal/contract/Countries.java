package nl.signaalketen.signal.contract;

import java.util.Locale;
import java.util.Set;

/** The countries that a code may mean: ISO 3166-1 alpha-2, and XK, which the European Union uses for Kosovo. */
public final class Countries {

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final String KOSOVO = "XK";
    private static final Set<String> NO_COUNTRY = Set.of("STATELOOS", "ONBEKEND");

    private Countries() {}

    public static boolean isCountry(String code) {
        return ISO.contains(code) || code.equals(KOSOVO);
    }

    /** A country, or that there is none, or that it is not known. */
    public static boolean isNationality(String code) {
        return isCountry(code) || NO_COUNTRY.contains(code);
    }
}
