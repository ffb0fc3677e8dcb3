package nl.signaalketen.projections.register;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.Generations;
import nl.signaalketen.projections.generation.Schemas;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the registration of everybody as it follows from what was heard, some people at a time. Decision 51. */
@Component
class RegistrationKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationKeeper.class);
    private static final long LOOK_EVERY_SECONDS = 1;
    private static final int CHANGES_AT_ONCE = 5_000;
    private static final Period WHATEVER_YEAR = new Period(Filters.FIRST_DAY, Filters.LAST_DAY);

    private static final String KEEP =
            """
            insert into register_kept (version, scope, person, region, several_regions, counted_since, counted, %1$s)
            select :version, :scope, person, case when cardinality(known_in) = 1 then known_in[1] end,
                   case when cardinality(known_in) > 1 then known_in end, counted_since, counted, %1$s
            from (%2$s) registered
            cross join lateral (
                select array_agg(distinct b.region) as known_in from register_betrokkene b where b.person = registered.person) p
            """.formatted(FiguresQuery.TRAITS, RegistrationQuery.REGISTERED.formatted("and b.person = any (:persons)"));

    private final Generations generations;
    private final Schemas schemas;
    private final Registrations registrations;
    private final KeptVersions versions;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    RegistrationKeeper(
            Generations generations,
            Schemas schemas,
            Registrations registrations,
            KeptVersions versions,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.generations = generations;
        this.schemas = schemas;
        this.registrations = registrations;
        this.versions = versions;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = LOOK_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void keepUp() {
        try {
            generations.hearing().forEach(this::keepUp);
        } catch (RuntimeException unreachable) {
            LOG.warn("The list of generations cannot be read: {}", unreachable.toString());
        }
    }

    private void keepUp(Generation generation) {
        try {
            boolean more;
            do {
                more = Boolean.TRUE.equals(transaction.execute(_ -> {
                    schemas.enterAndKeep(generation);
                    schemas.doNotWaitForTheDisk();
                    return keepSome(generation);
                }));
            } while (more);
        } catch (RuntimeException notNow) {
            LOG.warn(
                    "Registrations of {} are not kept; its figures are drawn from facts meanwhile: {}",
                    generation.schema(),
                    notNow.toString());
        }
    }

    /**
     * What another node is at is left to it.
     *
     * @return whether there is more to do, in a transaction of its own
     */
    private boolean keepSome(Generation generation) {
        if (!isForUsAlone(generation)) {
            return false;
        }
        var counting = versions.counting(generation);
        if (versions.keepBy(counting)) {
            return true;
        }
        var people = changed();
        if (people.isEmpty()) {
            return false;
        }
        var regions = regionsOf(people);
        for (var version : counting) {
            for (var scope : Scope.values()) {
                keep(people, version, new Question(regions, Question.FIRST, scope, Filters.LAST_DAY));
            }
        }
        return true;
    }

    private boolean isForUsAlone(Generation generation) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(generation.schema() + ".register_kept")
                .query(Boolean.class)
                .single();
    }

    /** Of whom something was heard, each of them once. Their notes are taken. */
    private List<String> changed() {
        return sql.sql("""
                        with taken as (
                            delete from register_changed
                            where change in (select change from register_changed order by change limit ?)
                            returning betrokkene)
                        select distinct b.person from taken join register_betrokkene b using (betrokkene)
                        """).param(CHANGES_AT_ONCE).query(String.class).list();
    }

    private void keep(List<String> people, RuleVersionId version, Question question) {
        var scope = question.scope();
        sql.sql("delete from register_kept where version = ? and scope = ? and person = any (?)")
                .params(version.toString(), scope.name(), people.toArray(String[]::new))
                .update();
        registrations
                .asked(KEEP, question, registrations.counting(question, version))
                .param("start", WHATEVER_YEAR.start())
                .param("end", WHATEVER_YEAR.end())
                .param("persons", people.toArray(String[]::new))
                .param("version", version.toString())
                .param("scope", scope.name())
                .update();
    }

    private Set<String> regionsOf(List<String> people) {
        return sql.sql("select distinct region from register_betrokkene where person = any (:people)")
                .param("people", people.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
