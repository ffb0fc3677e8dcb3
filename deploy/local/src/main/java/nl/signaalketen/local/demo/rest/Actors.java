package nl.signaalketen.local.demo.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.issuer.Login;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.Role;
import tools.jackson.databind.json.JsonMapper;

/** Finds who does what in a region: the demo logins, by role, agency and work area. */
public final class Actors {

    private static final int LINES = 6;

    private final Map<String, Agency> agencies = by(Agency::id, read("/reference/agencies.json", Agency[].class));
    private final Map<String, Region> regions = by(Region::code, read("/reference/regions.json", Region[].class));
    private final List<Login> logins = Login.all();
    private final Rest rest = new Rest(LINES);
    private final Tokens tokens;

    /** @param issuer address of the token issuer */
    public Actors(String issuer) {
        this.tokens = new Tokens(rest, issuer);
    }

    public Region region(String code) {
        return Objects.requireNonNull(regions.get(code), code);
    }

    /** Somebody of the agency with that role. */
    public Actor of(String agency, Role role) {
        return first(
                role + " of " + agency,
                with(role).filter(login -> login.agency().equals(agency)));
    }

    /** Somebody with that role in the region. */
    public Actor in(String region, Role role) {
        return first(role + " in " + region, with(role).filter(worksIn(region)));
    }

    /** Somebody who sits at the table of the region. */
    public Actor partner(Region region) {
        return first(
                "partner in " + region.code(),
                with(Role.SCREENING_PARTNER)
                        .filter(worksIn(region.code()))
                        .filter(login -> region.partners().contains(kind(login))));
    }

    /** Who classifies provisionally: a worker of the agency that classifies, and not its aandachtsfunctionaris. */
    public Actor provisionalClassifier(Region region) {
        return first(
                "provisional classifier in " + region.code(),
                classifiers(region, Role.SCREENING_PARTNER)
                        .filter(login -> !login.roles().contains(Role.AANDACHTSFUNCTIONARIS)));
    }

    /** Who classifies finally. */
    public Actor finalClassifier(Region region) {
        return first("final classifier in " + region.code(), classifiers(region, Role.AANDACHTSFUNCTIONARIS));
    }

    /** Somebody who answers referrals, at each agency of these kinds. */
    public List<Actor> receivers(List<String> kinds) {
        return with(Role.AANDACHTSFUNCTIONARIS)
                .filter(login -> kinds.contains(kind(login)))
                .map(this::actor)
                .toList();
    }

    private Stream<Login> classifiers(Region region, Role role) {
        return with(role)
                .filter(worksIn(region.code()))
                .filter(login -> kind(login).equals(region.classifier()));
    }

    private Stream<Login> with(Role role) {
        return logins.stream().filter(login -> login.roles().contains(role));
    }

    private Predicate<Login> worksIn(String region) {
        return login -> agencies.containsKey(login.agency())
                && agencies.get(login.agency()).covers(region);
    }

    private String kind(Login login) {
        return agencies.containsKey(login.agency())
                ? agencies.get(login.agency()).kind()
                : "";
    }

    private Actor first(String wanted, Stream<Login> logins) {
        return logins.findFirst()
                .map(this::actor)
                .orElseThrow(() -> new ChainProblem("There is no login for a " + wanted));
    }

    private Actor actor(Login login) {
        return new Actor(rest, tokens, login);
    }

    private static <T> Map<String, T> by(Function<T, String> key, T[] all) {
        return Arrays.stream(all).collect(Collectors.toMap(key, Function.identity()));
    }

    private static <T> T[] read(String resource, Class<T[]> type) {
        try (var stream = Objects.requireNonNull(Agency.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.shared().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
