package nl.signaalketen.referral.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of the table by name. What does not apply is NVT, so that no cell has to think of what is absent. */
final class Inputs {

    private static final String NVT = "NVT";
    private static final List<String> TEXTS = List.of(
            "region", "municipality", "track", "urgency", "exploitation", "classificatie", "movedTo", "acceptedBy");

    private final Map<String, Object> values = new HashMap<>();

    Inputs(Moment moment, String country) {
        TEXTS.forEach(name -> values.put(name, NVT));
        values.put("minor", false);
        values.put("measuresPossible", false);
        values.put("receivingMunicipality", false);
        values.put("moment", moment.name());
        values.put("country", country);
    }

    Inputs(Inputs of) {
        values.putAll(of.values);
    }

    Inputs with(String name, @Nullable Object value) {
        var more = new Inputs(this);
        more.values.put(name, value == null ? NVT : value);
        return more;
    }

    Map<String, Object> asMap() {
        return Map.copyOf(values);
    }

    String text(String name) {
        return String.valueOf(values.get(name));
    }

    static @Nullable String meant(Object output) {
        return NVT.equals(output) ? null : output.toString();
    }
}
