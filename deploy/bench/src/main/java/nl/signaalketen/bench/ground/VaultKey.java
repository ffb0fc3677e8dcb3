package nl.signaalketen.bench.ground;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** A key for a vault that lives as long as the bench. */
final class VaultKey {

    private VaultKey() {}

    static Path in(Path home) {
        var file = home.resolve("vault.json");
        if (Files.exists(file)) {
            return file;
        }
        try {
            var config = AeadConfig2026.get();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, config);
            return Files.writeString(
                    file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, config, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make a key for the vault", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
