package nl.signaalketen.local.ops;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code signal=https://...,screening=https://...}. */
final class ServiceAddresses {

    private ServiceAddresses() {}

    /** @throws OpsProblem saying which part is wrong */
    static Map<String, URI> parse(String text) {
        var addresses = new LinkedHashMap<String, URI>();
        for (var part : text.split(",")) {
            var equals = part.indexOf('=');
            if (equals < 1) {
                throw wrong(part);
            }
            if (addresses.put(part.substring(0, equals).strip(), address(part, equals)) != null) {
                throw OpsProblem.wrong("A service is named twice: " + part.strip());
            }
        }
        return addresses;
    }

    private static URI address(String part, int equals) {
        try {
            var address = URI.create(part.substring(equals + 1).strip().replaceAll("/+$", ""));
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw wrong(part);
    }

    private static OpsProblem wrong(String part) {
        return OpsProblem.wrong(
                "Not a service with its address: \"%s\". Write it as signal=https://host:port".formatted(part.strip()));
    }
}
