package nl.signaalketen.signal.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is kept for a while and changes, as the vault seals what stays: each time with a new key. */
public final class Envelopes {

    private final Keys keys;
    private final JsonMapper json;

    Envelopes(Keys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @param bound what it belongs to: under another name it does not open */
    public Envelope seal(String bound, Object content) {
        try {
            var wrapped = keys.newKey(bound);
            return new Envelope(
                    wrapped, keys.aead(wrapped, bound).encrypt(json.writeValueAsBytes(content), bytes(bound)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The vault cannot seal an envelope", failed);
        }
    }

    /** @throws IllegalStateException where the key does not open it: that is an outage, never "thrown away" */
    public <T> T open(String bound, Envelope envelope, Class<T> type) {
        try {
            var opened = keys.aead(envelope.wrapped(), bound).decrypt(envelope.sealed(), bytes(bound));
            return json.readValue(opened, type);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The vault cannot open an envelope with the key it has", failed);
        }
    }

    private static byte[] bytes(String bound) {
        return bound.getBytes(StandardCharsets.UTF_8);
    }
}
