-- The signals of a year are counted from the index alone: the rows themselves are four times as wide.
drop index monitor_signal_region_reported_at_idx;
create index monitor_signal_region_reported_at_idx on monitor_signal (region, reported_at)
    include (urgency_now, stage, outcome, agency_kind, agency, exploitation, sector);
