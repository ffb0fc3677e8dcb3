package nl.signaalketen.projections.register;

/** How many persons there are of a year by each of their traits, drawn from facts or from the registrations that are kept. */
final class FiguresQuery {

    /** Where something was heard so often since, it is quicker to draw all from facts. */
    static final int MANY_CHANGES = 2_000;

    /** By which persons are told apart. */
    static final String TRAITS =
            "regions, agency_kinds, sex, nationality, age_band, exploitation, rung, shelter_asked, help_accepted";

    /**
     * Those that are kept, and those drawn from facts of whom something was heard since, or of whom a region that was not asked
     * about knows too. It is asked only where there are not many changes, and the limit tells PostgreSQL so.
     */
    private static final String KEPT = """
            with apart as (
                select b.person
                from (select betrokkene from register_changed limit %3$d) changed join register_betrokkene b using (betrokkene)
                union
                select k.person from register_kept k
                where k.version = :version and k.scope = :scope and k.region is null
                      and k.several_regions && cast(:regions as text[])
                      and not k.several_regions <@ cast(:regions as text[]))
            select counted, %1$s
            from register_kept k
            where k.version = :version and k.scope = :scope and k.counted_since >= :start and k.counted_since < :end
                  and case when k.region is null then k.several_regions <@ cast(:regions as text[]) else k.region = any (:regions) end
                  and k.person not in (select person from apart)
            union all
            select counted, %1$s from (%2$s) of_facts
            """.formatted(
                    TRAITS,
                    RegistrationQuery.REGISTERED.formatted("and b.person = any (array(select person from apart))"),
                    MANY_CHANGES);

    private static final String CELLS = """
            select %1$s, count(*) filter (where counted) as counted, count(*) as registered
            from (%2$s) registered
            group by %1$s
            """;

    static final String OF_FACTS = CELLS.formatted(TRAITS, RegistrationQuery.OF_A_YEAR);
    static final String OF_KEPT = CELLS.formatted(TRAITS, KEPT);

    private FiguresQuery() {}
}
