package nl.signaalketen.signal.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keyed digests of what was posted: they tell a repeat from another wish, and tell nothing to who has not the key. The key is
 * made once and kept wrapped in the database.
 */
public final class Fingerprints {

    private static final String NAME = "fingerprint";

    private final JdbcClient database;
    private final Keys keys;
    private final JsonMapper json;
    private volatile @Nullable Mac mac;

    Fingerprints(JdbcClient database, Keys keys, JsonMapper json) {
        this.database = database;
        this.keys = keys;
        // a field that is added later and left out must not change the fingerprint of what was posted before
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    public String of(Object posted) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac().computeMac(json.writeValueAsBytes(posted)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The vault cannot make a fingerprint", failed);
        }
    }

    private Mac mac() throws GeneralSecurityException {
        if (mac == null) {
            database.sql("insert into vault.secret (name, wrapped) values (:name, :wrapped) on conflict do nothing")
                    .param("name", NAME)
                    .param("wrapped", keys.newFingerprintKey(NAME))
                    .update();
            var wrapped = database.sql("select wrapped from vault.secret where name = :name")
                    .param("name", NAME)
                    .query((row, n) -> row.getBytes("wrapped"))
                    .single();
            mac = keys.mac(wrapped, NAME);
        }
        return mac;
    }
}
