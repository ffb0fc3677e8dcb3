package nl.signaalketen.local.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person or system of an agency that may ask for a token. Data: {@code logins.json}.
 *
 * @param id client id, and the subject of the token
 * @param agency id of the agency; its regions are those of the login; one that is no agency works for the whole chain
 */
public record Login(String id, String agency, List<Role> roles) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static List<Login> all() {
        return List.of(read(Login.class.getResource("logins.json"), Login[].class));
    }

    public static Login of(String id) {
        return all().stream().filter(login -> login.id().equals(id)).findFirst().orElseThrow();
    }

    /** The name itself, as nothing is protected here. */
    public String password() {
        return id;
    }

    List<String> regions() {
        return agencies().stream()
                .filter(a -> a.id().equals(agency))
                .findFirst()
                .map(Agency::regions)
                .orElseGet(Login::everyRegion);
    }

    /** The chain itself, which is no agency of one region. */
    private static List<String> everyRegion() {
        return Stream.of(read(Region.class.getResource("/reference/regions.json"), Region[].class))
                .map(Region::code)
                .toList();
    }

    private static List<Agency> agencies() {
        return List.of(read(Agency.class.getResource("/reference/agencies.json"), Agency[].class));
    }

    private static <T> T read(@Nullable URL json, Class<T> type) {
        try (var stream = Objects.requireNonNull(json).openStream()) {
            return JSON.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + json, e);
        }
    }
}
