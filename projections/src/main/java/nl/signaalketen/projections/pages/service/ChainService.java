package nl.signaalketen.projections.pages.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestBodyUriSpec;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import tools.jackson.databind.json.JsonMapper;

/** One service, called for whoever is signed in. */
public final class ChainService {

    private static final String NOTHING = "";
    private static final Duration TAKES_MINUTES = Duration.ofMinutes(10);

    private final RestClient rest;
    private final JsonMapper json;

    ChainService(RestClient rest, JsonMapper json) {
        this.rest = rest;
        this.json = json;
    }

    /**
     * Reads a list or a thing.
     *
     * @param path with {@code {}} for each variable
     * @throws NotFound where it is not there, or not for this person, or where nothing can be there by such a name
     * @throws ServiceAway where the service cannot say
     */
    public <T> T get(Class<T> kind, String path, Object... variables) {
        return read(rest.get().uri(path, variables), kind);
    }

    /**
     * Reads what identifies somebody. The service records who read it and for what.
     *
     * @param purpose for what it is read
     * @throws NotFound where it is not there, or not for this person
     * @throws Erased where it was there
     * @throws ServiceAway where the service cannot say
     */
    public <T> T getFor(String purpose, Class<T> kind, String path, Object... variables) {
        var reading = rest.get().uri(path, variables).header("Purpose", purpose);
        return exchange(reading, response -> switch (response.getStatusCode().value()) {
            case 200 -> json.readValue(response.getBody(), kind);
            case 404 -> throw new NotFound();
            case 410 -> throw new Erased();
            default -> throw away(response);
        });
    }

    /**
     * Says a wish.
     *
     * @param body becomes JSON; none where the path says it all
     * @throws NotFound where what it is about is not there, or not for this person
     * @throws ServiceAway where the service did not take it
     */
    public Answer post(@Nullable Object body, String path, Object... variables) {
        return say(rest.post(), body, path, variables);
    }

    /** The same for a thing whose name is in the path. */
    public Answer put(@Nullable Object body, String path, Object... variables) {
        return say(rest.put(), body, path, variables);
    }

    /**
     * Has a thing removed.
     *
     * @throws NotFound where it is not there, or not for this person
     * @throws ServiceAway where the service did not do it
     */
    public void delete(String path, Object... variables) {
        exchange(rest.delete().uri(path, variables), response -> switch (response.getStatusCode()
                .value()) {
            case 200, 204 -> Boolean.TRUE;
            case 404 -> throw new NotFound();
            default -> throw away(response);
        });
    }

    /** The same, where what was removed leaves a receipt. */
    public <T> T delete(Class<T> receipt, String path, Object... variables) {
        return read(rest.delete().uri(path, variables), receipt);
    }

    /** Reads what is no JSON, as it is. */
    public String text(String path, Object... variables) {
        return exchange(rest.get().uri(path, variables), response -> switch (response.getStatusCode()
                .value()) {
            case 200 -> new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
            case 404 -> throw new NotFound();
            default -> throw away(response);
        });
    }

    /** The same service, for what takes it minutes. */
    public ChainService patiently() {
        return new ChainService(
                rest.mutate().requestFactory(Services.requests(TAKES_MINUTES)).build(), json);
    }

    private <T> T read(RequestHeadersSpec<?> question, Class<T> kind) {
        return exchange(question, response -> switch (response.getStatusCode().value()) {
            case 200 -> json.readValue(response.getBody(), kind);
            case 400, 404 -> throw new NotFound();
            default -> throw away(response);
        });
    }

    private Answer say(RequestBodyUriSpec how, @Nullable Object body, String path, Object... variables) {
        var wish = how.uri(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body == null ? NOTHING : json.writeValueAsString(body));
        return exchange(wish, response -> switch (response.getStatusCode().value()) {
            case 200, 201, 202, 204 -> new Done(json.readTree(response.getBody()));
            case 400 -> new Invalid(problem(response).errors());
            case 404 -> throw new NotFound();
            case 409 -> new Refused(problem(response).detail());
            default -> throw away(response);
        });
    }

    private interface Reading<T> {
        T of(ClientHttpResponse response) throws IOException;
    }

    private static <T> T exchange(RequestHeadersSpec<?> request, Reading<T> reading) {
        try {
            return request.exchangeForRequiredValue((_, response) -> reading.of(response));
        } catch (ResourceAccessException unreachable) {
            throw new ServiceAway("cannot be reached", unreachable);
        }
    }

    private Problem problem(ClientHttpResponse response) throws IOException {
        return json.readValue(response.getBody(), Problem.class);
    }

    private static ServiceAway away(ClientHttpResponse response) throws IOException {
        return new ServiceAway("answers " + response.getStatusCode(), null);
    }

    /** What a page needs of a problem document. */
    private record Problem(
            @Nullable String detail, @Nullable List<Wrong> errors) {

        private Problem {
            detail = detail == null ? "" : detail;
            errors = errors == null ? List.of() : errors;
        }
    }
}
