package nl.signaalketen.signal.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.SignalSettings;
import nl.signaalketen.signal.vault.Envelope;
import nl.signaalketen.signal.vault.Envelopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps drafts for who writes them. Saving again seals with a new key and destroys the one before; throwing away and
 * forgetting destroy the key with the row.
 */
@Component
public class Drafts {

    private static final int MOST = 50;
    private static final String OWN = "subject = :subject and agency = :agency";

    private final JdbcClient database;
    private final Envelopes envelopes;
    private final Clock clock;
    private final SignalSettings settings;

    Drafts(JdbcClient database, Envelopes envelopes, Clock clock, SignalSettings settings) {
        this.database = database;
        this.envelopes = envelopes;
        this.clock = clock;
        this.settings = settings;
    }

    /** Those of the caller, the one that was saved last first. */
    public List<SavedDraft> of(Caller caller) {
        return own("select * from vault.draft where " + OWN + " order by saved_at desc, draft", Author.of(caller))
                .query((row, n) -> SavedDraft.of(opened(row)))
                .list();
    }

    /** @throws NotFound where there is none, or none of the caller */
    public Draft find(UUID draft, Caller caller) {
        return own("select * from vault.draft where draft = :draft and " + OWN, Author.of(caller))
                .param("draft", draft)
                .query((row, n) -> opened(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps what was typed, in the place of what was kept under that id before.
     *
     * @throws NotFound where the id is another author's
     * @throws Conflict where the caller has too many
     */
    public SavedDraft save(UUID draft, Typed typed, Caller caller) {
        var author = Author.of(caller);
        mustHaveRoom(draft, author);
        var envelope = envelopes.seal(author.bound(draft), typed);
        var saved = own("""
                        insert into vault.draft as kept (draft, subject, agency, saved_at, wrapped, sealed)
                        values (:draft, :subject, :agency, :at, :wrapped, :sealed)
                        on conflict (draft) do update
                        set saved_at = excluded.saved_at, wrapped = excluded.wrapped, sealed = excluded.sealed
                        where kept.subject = :subject and kept.agency = :agency
                        """, author)
                .param("draft", draft)
                .param("at", Timestamp.from(clock.instant()))
                .param("wrapped", envelope.wrapped())
                .param("sealed", envelope.sealed())
                .update();
        if (saved == 0) {
            throw new NotFound();
        }
        return SavedDraft.of(find(draft, caller));
    }

    /** @throws NotFound where there is none, or none of the caller */
    public void throwAway(UUID draft, Caller caller) {
        var gone = own("delete from vault.draft where draft = :draft and " + OWN, Author.of(caller))
                .param("draft", draft)
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
    }

    /** What nobody reported in all that time nobody will report. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    public void forgetOld() {
        database.sql("delete from vault.draft where saved_at < :since")
                .param("since", Timestamp.from(clock.instant().minus(settings.draftsKeep())))
                .update();
    }

    private void mustHaveRoom(UUID draft, Author author) {
        var others = own("select count(*) from vault.draft where draft <> :draft and " + OWN, author)
                .param("draft", draft)
                .query(Integer.class)
                .single();
        if (others >= MOST) {
            throw new Conflict("There are %d drafts already; report or throw away one of them first".formatted(MOST));
        }
    }

    private JdbcClient.StatementSpec own(String sql, Author author) {
        return database.sql(sql).param("subject", author.subject()).param("agency", author.agency());
    }

    private Draft opened(ResultSet row) throws SQLException {
        var draft = row.getObject("draft", UUID.class);
        var author = new Author(row.getString("subject"), row.getString("agency"));
        var envelope = new Envelope(row.getBytes("wrapped"), row.getBytes("sealed"));
        return new Draft(
                draft,
                row.getTimestamp("saved_at").toInstant(),
                envelopes.open(author.bound(draft), envelope, Typed.class).fields());
    }
}
