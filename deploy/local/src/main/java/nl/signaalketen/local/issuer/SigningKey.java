package nl.signaalketen.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import nl.signaalketen.local.chain.SecretFile;

/** The key that tokens are signed with; kept, so that a token outlives a restart of the issuer. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path file) throws IOException, ParseException, JOSEException {
        if (!Files.exists(file)) {
            var key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("local")
                    .generate();
            SecretFile.write(file, key.toJSONString());
        }
        return RSAKey.parse(Files.readString(file));
    }
}
