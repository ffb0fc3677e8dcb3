package nl.signaalketen.signal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Makes a key for a vault that lives as long as a test. */
final class TestKey {

    private TestKey() {}

    static void writeTo(Path file) throws IOException {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
            Files.writeString(
                    file,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            key, TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
