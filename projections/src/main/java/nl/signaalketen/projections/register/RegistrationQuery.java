package nl.signaalketen.projections.register;

/** One row per person whose year it is. */
final class RegistrationQuery {

    static final String SAID = """
            select distinct classificatie, stage, agency_kind
            from register_betrokkene join register_classification using (betrokkene)
            where region = any (:regions)
            """;

    static final String PERSONS = """
            with ruled as (
                select * from unnest(:classificaties, :stages, :agencyKinds, :verdicts)
                              as r (classificatie, stage, agency_kind, verdict)),
            -- what the rule says of every classification, and which one stands: the newest final one, else the newest
            said as (
                select b.*, c.classificatie, c.decided_at, r.verdict,
                       row_number() over (partition by b.betrokkene
                                          order by c.stage = 'DEFINITIEF' desc, c.decided_at desc, c.event) = 1 as stands
                from register_betrokkene b
                join register_classification c using (betrokkene)
                join ruled r using (classificatie, stage, agency_kind)
                where b.region = any (:regions) and c.decided_at < :before),
            -- a person stands where the highest of their betrokkenen stands
            best as (
                select betrokkene, verdict
                from (select betrokkene, verdict, max(verdict) over (partition by person) as highest from said where stands) s
                where verdict = highest and verdict > 0),
            registered as (
                select s.person, min(s.decided_at) as counted_since, bool_or(s.verdict = 2) as counted,
                       array_agg(distinct s.region order by s.region) as regions,
                       (array_agg(s.sex order by s.decided_at, s.betrokkene))[1] as sex,
                       (array_agg(s.nationality order by s.decided_at, s.betrokkene))[1] as nationality,
                       (array_agg(s.age_band order by s.decided_at, s.betrokkene))[1] as age_band,
                       (array_agg(s.exploitation order by s.decided_at, s.betrokkene))[1] as exploitation,
                       max(array_position(:ladder, s.classificatie)) filter (where s.stands) as rung
                from said s join best using (betrokkene, verdict)
                group by s.person
                having min(s.decided_at) >= :start and min(s.decided_at) < :end)
            select r.*, p.*
            from registered r
            cross join lateral (
                select array_agg(distinct b.agency order by b.agency) as agencies,
                       array_agg(distinct b.agency_kind order by b.agency_kind) as agency_kinds,
                       bool_or(exists (select from register_shelter s
                                       where s.betrokkene = b.betrokkene and s.asked_at < :before)) as shelter_asked,
                       coalesce(bool_or((select h.given from register_consent h
                                         where h.betrokkene = b.betrokkene and h.recorded_at < :before
                                         order by h.recorded_at desc, h.event limit 1)), false) as help_accepted
                from register_betrokkene b
                where b.person = r.person and b.region = any (:regions)) p
            order by r.counted_since, r.person
            """;

    private RegistrationQuery() {}
}
