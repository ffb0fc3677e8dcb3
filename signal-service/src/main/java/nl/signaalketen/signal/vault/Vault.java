package nl.signaalketen.signal.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what identifies people, each person or text under a random number and a key of its own. Erasing destroys that key.
 */
public class Vault {

    private final JdbcClient database;
    private final Keys keys;
    private final JsonMapper json;
    private final Clock clock;

    Vault(JdbcClient database, Keys keys, JsonMapper json, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the content under its number, in the transaction at hand. */
    @Transactional
    public void keep(UUID number, Object content) {
        try {
            var wrapped = keys.newKey(number.toString());
            var sealed =
                    keys.aead(wrapped, number.toString()).encrypt(json.writeValueAsBytes(content), bound(number, 1));
            database.sql("insert into vault.keyset (number, wrapped) values (:number, :wrapped)")
                    .param("number", number)
                    .param("wrapped", wrapped)
                    .update();
            database.sql("""
                            insert into vault.version (number, version, sealed, sealed_at)
                            values (:number, 1, :sealed, :at)
                            """)
                    .param("number", number)
                    .param("sealed", sealed)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The vault cannot seal " + number, failed);
        }
    }

    /**
     * Opens what is under a number, after the reading has been noted.
     *
     * @throws NotFound where there is nothing
     * @throws Erased where it was erased
     */
    @Transactional
    public <T> T open(UUID number, Class<T> type, Reading reading) {
        note(number, reading);
        var key = database.sql("select wrapped from vault.keyset where number = :number")
                .param("number", number)
                .query((row, n) -> row.getBytes("wrapped"))
                .optional()
                .orElseThrow(() -> absent(number));
        var sealed = database.sql("select sealed from vault.version where number = :number and version = 1")
                .param("number", number)
                .query((row, n) -> row.getBytes("sealed"))
                .single();
        try {
            return json.readValue(keys.aead(key, number.toString()).decrypt(sealed, bound(number, 1)), type);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The vault cannot open " + number + " with the key it has", failed);
        }
    }

    /**
     * Destroys the key of a number. Done again it gives the first receipt, which says so.
     *
     * @param ground code of the ground for erasure
     * @throws NotFound where there is nothing to erase
     */
    @Transactional
    public Erasure erase(UUID number, String by, String ground) {
        var destroyed = database.sql("delete from vault.keyset where number = :number")
                .param("number", number)
                .update();
        if (destroyed == 1) {
            database.sql("""
                            insert into vault.erasure (number, erased_at, erased_by, ground)
                            values (:number, :at, :by, :ground)
                            """)
                    .param("number", number)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", by)
                    .param("ground", ground)
                    .update();
        }
        var receipt = erasure(number).orElseThrow(NotFound::new);
        return destroyed == 1 ? receipt.justNow() : receipt;
    }

    private void note(UUID number, Reading reading) {
        database.sql("""
                        insert into vault.reading (number, reader, agency, purpose, read_at)
                        values (:number, :reader, :agency, :purpose, :at)
                        """)
                .param("number", number)
                .param("reader", reading.reader())
                .param("agency", reading.agency())
                .param("purpose", reading.purpose().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private RuntimeException absent(UUID number) {
        return erasure(number).<RuntimeException>map(Erased::new).orElseGet(NotFound::new);
    }

    private Optional<Erasure> erasure(UUID number) {
        return database.sql("select number, erased_at, erased_by, ground from vault.erasure where number = :number")
                .param("number", number)
                .query((row, n) -> new Erasure(
                        number,
                        row.getTimestamp("erased_at").toInstant(),
                        row.getString("erased_by"),
                        row.getString("ground"),
                        true))
                .optional();
    }

    /** What a sealed version is bound to, so that one cannot be put in the place of another. */
    private static byte[] bound(UUID number, int version) {
        return (number + "/" + version).getBytes(StandardCharsets.UTF_8);
    }
}
