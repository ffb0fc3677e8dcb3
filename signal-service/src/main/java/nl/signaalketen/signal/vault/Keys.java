package nl.signaalketen.signal.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The keys of the vault: one per person or text, each wrapped by a key that the database never sees. */
final class Keys {

    private static final Configuration TINK = TinkConfig2026.get();

    private final Aead wrapping;

    private Keys(Aead wrapping) {
        this.wrapping = wrapping;
    }

    /** @throws IllegalStateException where the key file cannot be read: that is an outage, never "erased" */
    static Keys from(Path file) {
        try {
            var handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), TINK, InsecureSecretKeyAccess.get());
            return new Keys(handle.getPrimitive(TINK, Aead.class));
        } catch (IOException | GeneralSecurityException unreachable) {
            throw new IllegalStateException(
                    "The key of the vault cannot be read from " + file + "; point VAULT_KEY to a Tink keyset in JSON",
                    unreachable);
        }
    }

    byte[] newKey(String number) throws GeneralSecurityException {
        return wrap(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK), number);
    }

    byte[] newFingerprintKey(String name) throws GeneralSecurityException {
        return wrap(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG, TINK), name);
    }

    Aead aead(byte[] wrapped, String number) throws GeneralSecurityException {
        return unwrap(wrapped, number).getPrimitive(TINK, Aead.class);
    }

    Mac mac(byte[] wrapped, String name) throws GeneralSecurityException {
        return unwrap(wrapped, name).getPrimitive(TINK, Mac.class);
    }

    private byte[] wrap(KeysetHandle key, String name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, wrapping, name.getBytes(StandardCharsets.UTF_8), TINK);
    }

    private KeysetHandle unwrap(byte[] wrapped, String name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped, wrapping, name.getBytes(StandardCharsets.UTF_8), TINK);
    }
}
