package nl.signaalketen.projections.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Age bands in the order of age. What is no age band follows them, in the order in which it was given. */
public final class Ages {

    private static final String YOUNGEST = "<";
    private static final Pattern BAND = Pattern.compile("<\\d+|(\\d+)(-\\d+|\\+)");

    private Ages() {}

    /** @param byBand by age band, as {@code <18}, {@code 18-29} and {@code 50+} */
    public static <T> Map<String, T> inOrder(Map<String, T> byBand) {
        var sorted = new LinkedHashMap<String, T>();
        byBand.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> from(entry.getKey())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int from(String band) {
        var found = BAND.matcher(band);
        if (!found.matches()) {
            return Integer.MAX_VALUE;
        }
        return band.startsWith(YOUNGEST) ? 0 : Integer.parseInt(found.group(1));
    }
}
