package nl.signaalketen.projections.register;

import java.time.OffsetDateTime;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which versions of the counting rule registrations are kept. */
@Component
class KeptVersions {

    private final CountingRule rule;
    private final JdbcClient sql;

    KeptVersions(RuleBook rules, JdbcClient sql) {
        this.rule = new CountingRule(rules);
        this.sql = sql;
    }

    /** Those that count a year of which there is anything to count. */
    Set<RuleVersionId> counting(Generation generation) {
        var last = yearOfTheLastClassification();
        return Stream.iterate(Question.FIRST, year -> !year.isAfter(last), year -> year.plusYears(1))
                .map(year -> rule.version(year, generation.candidate()))
                .collect(Collectors.toSet());
    }

    /**
     * By these alone from now on. What is kept by others goes; by one that did not count before, everybody is as one of whom
     * something was heard.
     *
     * @return whether there is such a one
     */
    boolean keepBy(Set<RuleVersionId> versions) {
        var wanted = versions.stream().map(RuleVersionId::toString).collect(Collectors.toSet());
        var there = sql.sql("select version from register_kept_by")
                .query(String.class)
                .set();
        minus(there, wanted).forEach(this::forget);
        var newcomers = minus(wanted, there);
        newcomers.forEach(this::begin);
        if (newcomers.isEmpty()) {
            return false;
        }
        // the notes of what was heard until now are among these
        sql.sql("delete from register_changed").update();
        sql.sql("insert into register_changed (betrokkene) select betrokkene from register_betrokkene")
                .update();
        return true;
    }

    private Year yearOfTheLastClassification() {
        var last = sql.sql("select decided_at from register_classification order by decided_at desc limit 1")
                .query(OffsetDateTime.class)
                .optional();
        return last.map(moment -> Year.from(ChainTime.dayOf(moment.toInstant())))
                .orElse(Question.FIRST);
    }

    private void forget(String version) {
        sql.sql("delete from register_kept where version = ?").param(version).update();
        sql.sql("delete from register_kept_by where version = ?").param(version).update();
    }

    private void begin(String version) {
        sql.sql("insert into register_kept_by (version) values (?)")
                .param(version)
                .update();
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        var left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }
}
