-- What is asked of a year is counted from one table, whose rows know all that people choose by: looking up what belongs to each of
-- a hundred thousand rows in a second table takes longer than to count them. Decision 52.

-- controles: every row knows where and when it was met

alter table inspection_controle add column checklists integer; -- ControleReported
alter table inspection_infringement -- ControleReported, all four, here and below
    add column region text, add column held_on date, add column sector text, add column action text;
alter table inspection_measure
    add column region text, add column held_on date, add column sector text, add column action text;
alter table inspection_checklist
    add column region text, add column held_on date, add column sector text, add column action text;
alter table inspection_indicator
    add column region text, add column held_on date, add column sector text, add column action text;

update inspection_controle c
set checklists = (select count(*) from inspection_checklist l where l.controle = c.controle);
update inspection_infringement part set region = c.region, held_on = c.held_on, sector = c.sector, action = c.action
from inspection_controle c where c.controle = part.controle;
update inspection_measure part set region = c.region, held_on = c.held_on, sector = c.sector, action = c.action
from inspection_controle c where c.controle = part.controle;
update inspection_checklist part set region = c.region, held_on = c.held_on, sector = c.sector, action = c.action
from inspection_controle c where c.controle = part.controle;
update inspection_indicator part set region = l.region, held_on = l.held_on, sector = l.sector, action = l.action
from inspection_checklist l where l.checklist = part.checklist;

drop index inspection_controle_region_held_on_idx;
drop index inspection_checklist_controle_idx;
drop index inspection_infringement_controle_kind_findings_workers_offi_idx;
create index on inspection_controle (region, held_on)
    include (sector, action, workplaces, employees, self_employed, others, checklists);
create index on inspection_infringement (region, held_on)
    include (sector, action, kind, findings, workers, official_reports, warnings);
create index on inspection_measure (region, held_on) include (sector, action, measure);
create index on inspection_indicator (region, held_on) include (sector, action, indicator);

-- whether a centre was asked to take on whom the checklist is about, and did not decline: of other facts than the checklist itself,
-- and worked out anew with each of them

drop index inspection_betrokkene_checklist_idx;
create unique index inspection_betrokkene_checklist_idx on inspection_betrokkene (checklist, betrokkene);
drop index inspection_centre_betrokkene_idx;
create unique index inspection_centre_betrokkene_idx on inspection_centre (betrokkene, referral);

create function inspection_is_referred(of text) returns boolean language sql stable
return exists (select from inspection_betrokkene b join inspection_centre r using (betrokkene)
               where b.checklist = of and not exists (select from inspection_declined d where d.referral = r.referral));

alter table inspection_checklist add column referred boolean not null default false;
update inspection_checklist set referred = true where inspection_is_referred(checklist);
create index on inspection_checklist (region, held_on) include (sector, action, nationality, sex, age_band, referred);

-- Two transactions do not see each other's rows, as when a letter is retried beside what follows live: whoever hears one of these
-- facts waits for who hears another, and each statement after that sees what was heard.
create function one_at_a_time() returns void language sql
return pg_advisory_xact_lock(hashtextextended(current_schema() || '.one_at_a_time', 0));

create function inspection_checklist_heard() returns trigger language plpgsql set search_path from current as $$
begin
    perform one_at_a_time();
    new.referred := inspection_is_referred(new.checklist);
    return new;
end
$$;

create trigger is_referred before insert on inspection_checklist
    for each row execute function inspection_checklist_heard();

create function inspection_referral_heard() returns trigger language plpgsql set search_path from current as $$
declare
    whom text[];
begin
    perform one_at_a_time();
    if tg_table_name = 'inspection_declined' then
        whom := array(select betrokkene from inspection_centre join heard using (referral));
    else
        whom := array(select betrokkene from heard);
    end if;
    update inspection_checklist set referred = not referred
    where checklist in (select checklist from inspection_betrokkene where betrokkene = any (whom))
      and referred <> inspection_is_referred(checklist);
    return null;
end
$$;

do $$
declare
    heard text;
    way   text;
begin
    foreach heard in array array['inspection_betrokkene', 'inspection_centre', 'inspection_declined'] loop
        foreach way in array array['insert', 'update'] loop
            execute format('create trigger is_referred_by_%2$s after %2$s on %1$s referencing new table as heard
                            for each statement execute function inspection_referral_heard()', heard, way);
        end loop;
    end loop;
end
$$;

-- lead times: every signal knows what became of its casus, and in seconds how long each step took

drop index monitor_signal_terms; -- before the table is written anew, and its indexes with it

alter table monitor_signal
    add column classified_at timestamptz, -- of the casus it is part of, as in monitor_casus
    add column accepted_at   timestamptz;

create unique index monitor_signal_of_casus on monitor_signal (casus, signal) where casus is not null;

update monitor_signal s set classified_at = c.classified_at, accepted_at = c.accepted_at
from monitor_casus c where c.casus = s.casus;

create function monitor_signal_joins_casus() returns trigger language plpgsql set search_path from current as $$
begin
    perform one_at_a_time();
    select c.classified_at, c.accepted_at into new.classified_at, new.accepted_at from monitor_casus c where c.casus = new.casus;
    return new;
end
$$;

create trigger joins_casus before insert on monitor_signal
    for each row when (new.casus is not null) execute function monitor_signal_joins_casus();
create trigger joins_other_casus before update on monitor_signal
    for each row when (new.casus is distinct from old.casus) execute function monitor_signal_joins_casus();

create function monitor_casus_heard() returns trigger language plpgsql set search_path from current as $$
begin
    perform one_at_a_time();
    update monitor_signal s set classified_at = c.classified_at, accepted_at = c.accepted_at
    from heard c where s.casus = c.casus and (s.classified_at, s.accepted_at) is distinct from (c.classified_at, c.accepted_at);
    return null;
end
$$;

create trigger is_told_by_insert after insert on monitor_casus referencing new table as heard
    for each statement execute function monitor_casus_heard();
create trigger is_told_by_update after update on monitor_casus referencing new table as heard
    for each statement execute function monitor_casus_heard();

-- in whole seconds, of which PostgreSQL finds the middle the quickest
alter table monitor_signal
    add column report_to_weighing integer
        generated always as (floor(date_part('epoch', first_weighed_at - reported_at))) stored,
    add column weighing_to_classification integer
        generated always as (floor(date_part('epoch', classified_at - weighed_at))) stored,
    add column classification_to_acceptance integer
        generated always as (floor(date_part('epoch', accepted_at - classified_at))) stored,
    add column acceptance_to_feedback integer
        generated always as (floor(date_part('epoch', aandachtsfunctionaris_told_at - accepted_at))) stored,
    add column feedback_to_melder integer
        generated always as (floor(date_part('epoch', melder_told_at - aandachtsfunctionaris_told_at))) stored,
    add column report_to_acceptance_at_once integer
        generated always as (floor(date_part('epoch', at_once_accepted_at - reported_at))) stored,
    add column report_to_melder integer
        generated always as (floor(date_part('epoch', melder_told_at - reported_at))) stored;

create index monitor_signal_terms on monitor_signal (region, reported_at)
    include (urgency_now, agency_kind, exploitation, sector, aandachtsfunctionaris_by, melder_by, aandachtsfunctionaris_told_at,
             melder_told_at);
create index monitor_signal_lead_times on monitor_signal (region, reported_at)
    include (urgency_now, agency_kind, exploitation, sector, report_to_weighing, weighing_to_classification,
             classification_to_acceptance, acceptance_to_feedback, feedback_to_melder, report_to_acceptance_at_once, report_to_melder);
