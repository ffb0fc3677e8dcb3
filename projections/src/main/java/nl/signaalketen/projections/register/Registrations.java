package nl.signaalketen.projections.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.register.CountingRule.Counting;
import nl.signaalketen.projections.register.CountingRule.Ruled;
import nl.signaalketen.projections.register.CountingRule.Said;
import nl.signaalketen.projections.register.Registration.DossierKind;
import nl.signaalketen.projections.register.Registration.Majority;
import nl.signaalketen.projections.register.Registration.NationalityGroup;
import nl.signaalketen.projections.register.Registration.RegistrationSector;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.screening.contract.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Draws the registrations of a year from the facts; figures are counted of what is kept by the same query. Decision 51. */
@Component
class Registrations {

    /** From low to high. */
    static final List<String> LADDER = CodeLists.CLASSIFICATIE;

    private final JdbcClient sql;
    private final CountingRule rule;

    Registrations(JdbcClient sql, RuleBook rules) {
        this.sql = sql;
        this.rule = new CountingRule(rules);
    }

    /** @param candidate version of the counting rule that counts whatever year it is; the one active then where absent */
    Register of(Question question, @Nullable RuleVersionId candidate) {
        var counting = counting(question, candidate);
        var registrations = asked(RegistrationQuery.PERSONS, question, counting)
                .query((row, _) -> registration(row))
                .list();
        return new Register(
                question.year().getValue(), question.scope(), question.on(), counting.version(), registrations);
    }

    /** The figures of {@link #of}, from the registrations that are kept where they are kept by that rule. */
    RegisterFigures figures(Question question, @Nullable RuleVersionId candidate) {
        var counting = counting(question, candidate);
        var kept = question.on().equals(Filters.LAST_DAY) && isKeptBy(counting.version());
        var cells = asked(kept ? FiguresQuery.OF_KEPT : FiguresQuery.OF_FACTS, question, counting)
                .param("version", counting.version())
                .param("scope", question.scope().name())
                .query((row, _) -> FiguresCell.of(row))
                .list();
        return RegisterFigures.of(question, counting.version(), cells);
    }

    private boolean isKeptBy(String version) {
        return sql.sql("""
                        select exists (select from register_kept_by where version = ?)
                               and (select count(*) from (select from register_changed limit ?) changed) < ?
                        """)
                .params(version, FiguresQuery.MANY_CHANGES, FiguresQuery.MANY_CHANGES)
                .query(Boolean.class)
                .single();
    }

    Counting counting(Question question, @Nullable RuleVersionId candidate) {
        var agencyKinds =
                sql.sql(RegistrationQuery.AGENCY_KINDS).query(String.class).list();
        return rule.of(question.year(), question.scope(), Said.whatMayBeSaid(LADDER, agencyKinds), candidate);
    }

    /** One of the queries, with what all of them name filled in. */
    StatementSpec asked(String query, Question question, Counting counting) {
        var year = Period.of(question.year());
        return sql.sql(query)
                .param("regions", question.regions().toArray(String[]::new))
                .param(
                        "classificaties",
                        each(counting.ruled(), ruled -> ruled.said().classificatie()))
                .param("stages", each(counting.ruled(), ruled -> ruled.said().stage()))
                .param(
                        "agencyKinds",
                        each(counting.ruled(), ruled -> ruled.said().agencyKind()))
                .param(
                        "verdicts",
                        counting.ruled().stream()
                                .map(ruled -> ruled.verdict().ordinal())
                                .toArray(Integer[]::new))
                .param("ladder", LADDER.toArray(String[]::new))
                .param("start", year.start())
                .param("end", year.end())
                .param("before", Period.endOf(question.on()));
    }

    /** Which version counts that year. */
    String ruleVersion(Year year, @Nullable RuleVersionId candidate) {
        return rule.version(year, candidate).toString();
    }

    private static String[] each(List<Ruled> ruled, Function<Ruled, String> part) {
        return ruled.stream().map(part).toArray(String[]::new);
    }

    static Registration registration(ResultSet row) throws SQLException {
        var nationality = row.getString("nationality");
        var exploitation = row.getString("exploitation");
        var shelterAsked = row.getBoolean("shelter_asked");
        return new Registration(
                row.getString("person"),
                row.getObject("counted_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("counted"),
                codes(row, "regions"),
                codes(row, "agencies"),
                codes(row, "agency_kinds"),
                row.getString("sex"),
                nationality,
                NationalityGroup.of(nationality),
                Majority.of(row.getString("age_band")),
                exploitation,
                RegistrationSector.of(exploitation),
                classificatie(row),
                shelterAsked,
                DossierKind.of(shelterAsked, row.getBoolean("help_accepted")));
    }

    static String classificatie(ResultSet row) throws SQLException {
        return LADDER.get(row.getInt("rung") - 1);
    }

    static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
