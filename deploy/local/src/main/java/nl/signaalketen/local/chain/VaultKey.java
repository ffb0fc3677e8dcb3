package nl.signaalketen.local.chain;

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

/** The key-encryption key of the vault: outside the database, made once, and never made anew while it is there. */
final class VaultKey {

    private VaultKey() {}

    static void ensure(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try {
            var config = AeadConfig2026.get();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, config);
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, config, InsecureSecretKeyAccess.get());
            SecretFile.write(file, json);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make a key for the vault", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
