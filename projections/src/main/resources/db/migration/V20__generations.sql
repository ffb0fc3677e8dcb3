-- Read models live in schemas of their own, readmodels_1 and so on, each with its offsets. What stood here is read again
-- from the topics.
drop table if exists register_betrokkene, register_classification, register_consent, register_shelter,
    inspection_controle, inspection_infringement, inspection_measure, inspection_checklist, inspection_indicator,
    inspection_betrokkene, inspection_centre, inspection_declined, monitor_signal, monitor_referral,
    timeline_entry, timeline_casus, timeline_signal, timeline_referral, inbox_offset, inbox_fact;

create table generation (
    number      integer     primary key generated always as identity,
    state       text        not null,
    replay      uuid        unique,      -- that made it; none for the first
    candidate   text,                    -- version of rule set telling that counts every year; the active ones where null
    as_of       timestamptz,             -- nothing that happened later is in it; it follows nothing
    ends        jsonb,                   -- where the topics ended when it was begun
    made_by     text        not null,
    made_at     timestamptz not null default clock_timestamp(),
    switched_by text,
    switched_at timestamptz              -- when it last became the live one
);
create unique index generation_one_live on generation (state) where state = 'LIVE';
create unique index generation_one_previous on generation (state) where state = 'PREVIOUS';
