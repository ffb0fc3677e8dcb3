package nl.signaalketen.projections.register;

/** One row per person whose year it is: of all of them at once, or of one after the other. */
final class RegistrationQuery {

    /** Which kinds of agency reported anybody: one look-up in the index for each. */
    static final String AGENCY_KINDS = """
            with recursive reported as (
                (select agency_kind from register_betrokkene order by agency_kind limit 1)
                union all
                select (select b.agency_kind from register_betrokkene b
                        where b.agency_kind > r.agency_kind order by b.agency_kind limit 1)
                from reported r where r.agency_kind is not null)
            select agency_kind from reported where agency_kind is not null
            """;

    /**
     * With a place for what narrows down whose registration it is. It is kept too: another version of it needs a migration that
     * empties {@code register_kept_by}.
     */
    static final String REGISTERED = """
            with ruled as (
                select * from unnest(:classificaties, :stages, :agencyKinds, :verdicts)
                              as r (classificatie, stage, agency_kind, verdict)),
            -- what the rule says of every classification, and which one stands: the newest final one, else the newest
            said as (
                select b.*, c.event, c.classificatie, c.decided_at, r.verdict,
                       row_number() over (partition by b.betrokkene
                                          order by c.stage = 'DEFINITIEF' desc, c.decided_at desc, c.event) = 1 as stands
                from register_betrokkene b
                join register_classification c using (betrokkene)
                join ruled r using (classificatie, stage, agency_kind)
                where b.region = any (:regions) and c.decided_at < :before %s),
            -- a person stands where the highest of their betrokkenen stands
            standing as (
                select s.*, max(verdict) filter (where stands) over (partition by betrokkene) as stood,
                       max(verdict) filter (where stands) over (partition by person) as highest
                from said s),
            registered as (
                select s.person, min(s.decided_at) as counted_since, bool_or(s.verdict = 2) as counted,
                       array_agg(distinct s.region order by s.region) as regions,
                       (array_agg(s.event order by s.decided_at, s.betrokkene, s.event))[1] as began_with,
                       (array_agg(s.sex order by s.decided_at, s.betrokkene))[1] as sex,
                       (array_agg(s.nationality order by s.decided_at, s.betrokkene))[1] as nationality,
                       (array_agg(s.age_band order by s.decided_at, s.betrokkene))[1] as age_band,
                       (array_agg(s.exploitation order by s.decided_at, s.betrokkene))[1] as exploitation,
                       max(array_position(:ladder, s.classificatie)) filter (where s.stands) as rung
                from standing s
                where s.verdict > 0 and s.verdict = s.highest and s.stood = s.highest
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
                where b.person = r.person and b.region = any (:regions)
                      and coalesce(b.added_at, '-infinity') < :before) p
            """;

    /** Of whom something was said in the year: nobody else can have begun to count in it. */
    private static final String SPOKEN_OF = """
            and b.person = any (array(
                select person from register_betrokkene
                where region = any (:regions) and betrokkene = any (array(
                    select betrokkene from register_classification where decided_at >= :start and decided_at < :end))))
            """;

    static final String OF_A_YEAR = REGISTERED.formatted(SPOKEN_OF);

    static final String PERSONS = OF_A_YEAR + "order by r.counted_since, r.began_with";

    /**
     * Walks along the classifications of the year and looks up the registration of each person at the one it began with, so
     * that a page costs what it shows and not what the year holds. What holds for that betrokkene is asked before the look-up,
     * and whether there is anything of what only the whole registration tells. That is one case, so that PostgreSQL does not
     * take those who are sought for so few that it had better sort all others.
     */
    static final String PAGE = """
            select r.*
            from (
                select began.event, began.decided_at, who.person
                from register_classification began
                cross join lateral (
                    select * from register_betrokkene b where b.betrokkene = began.betrokkene offset 0) who
                where began.decided_at >= :since and began.decided_at < :end
                  and (began.decided_at, began.event) > (:since, :after)
                  and case when who.region = any (:regions)
                  and began.classificatie || ' ' || began.stage || ' ' || who.agency_kind = any (:beginnings)
                  and (cast(:sex as text) is null or who.sex = :sex)
                  and (cast(:nationality as text) is null or who.nationality = :nationality)
                  and (who.nationality = any (:nationalityGroup)) = :withinNationalityGroup
                  and (who.age_band = any (:majority)) = :withinMajority
                  and (cast(:exploitation as text) is null or who.exploitation = :exploitation)
                  and (who.exploitation = any (:sector)) = :withinSector
                  and (cast(:agencyKind as text) is null or exists (
                       select from register_betrokkene also where also.person = who.person and also.agency_kind = :agencyKind))
                  and (:everyRung or exists (
                       select from register_betrokkene also join register_classification once using (betrokkene)
                       where also.person = who.person and array_position(cast(:ladder as text[]), once.classificatie) = any (:rungs)))
                  then true else false end) walked
            cross join lateral (%s) r
            where case when r.began_with = walked.event then true else false end
              and (cast(:counted as boolean) is null or r.counted = :counted)
              and r.rung = any (:rungs)
              and (cast(:agencyKind as text) is null or :agencyKind = any (r.agency_kinds))
              and (cast(:shelterAsked as boolean) is null or r.shelter_asked = :shelterAsked)
              and (cast(:dossierKind as text) is null or :dossierKind = case
                       when r.shelter_asked then 'REGISTRATIE_EN_OPVANG'
                       when r.help_accepted then 'REGISTRATIE_INFORMATIE_EN_ADVIES'
                       else 'REGISTRATIE' end)
            order by walked.decided_at, walked.event
            limit :limit
            """.formatted(REGISTERED.formatted("and b.person = walked.person"));

    private RegistrationQuery() {}
}
