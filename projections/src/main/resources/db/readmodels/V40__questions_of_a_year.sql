-- What is asked of a whole year is counted from an index alone, whichever rows the year is in.

-- lead times and the terms of feedback
create index monitor_signal_terms on monitor_signal (region, reported_at)
    include (urgency_now, agency_kind, exploitation, sector, casus, first_weighed_at, weighed_at, at_once_accepted_at,
             aandachtsfunctionaris_by, melder_by, aandachtsfunctionaris_told_at, melder_told_at);

drop index monitor_referral_region_asked_at_idx;
create index monitor_referral_region_asked_at_idx on monitor_referral (region, asked_at)
    include (urgency, state, outcome, reason, level, track, agency_kind, agency, exploitation, sector, acknowledge_by, answered_at);

drop index meeting_item_region_meeting_on_idx;
create index meeting_item_region_meeting_on_idx on meeting_item (region, meeting_on) include (meeting, placed_at, decided_at);

drop index inspection_controle_held_on_idx;
drop index inspection_controle_region_held_on_idx;
create index inspection_controle_region_held_on_idx on inspection_controle (region, held_on)
    include (controle, sector, action, workplaces, employees, self_employed, others);
drop index inspection_checklist_controle_idx;
create index inspection_checklist_controle_idx on inspection_checklist (controle) include (checklist, nationality, sex, age_band);
drop index inspection_betrokkene_checklist_idx;
create index inspection_betrokkene_checklist_idx on inspection_betrokkene (checklist) include (betrokkene);
create index on inspection_infringement (controle) include (kind, findings, workers, official_reports, warnings);
