-- What people ask finds its rows in an index, however long history is.

-- casussen of several regions at once, the newest first
create index on meeting_casus (opened_at desc, casus desc) where opened_at is not null;

-- what is open is counted over all years, of which little is
create index monitor_signal_open_of_region on monitor_signal (region) where stage <> 'AFGEROND';

-- of whom something was said in a year is read from the index alone
drop index register_classification_decided_at_event_idx;
create index register_classification_decided_at_event_idx on register_classification (decided_at, event) include (betrokkene);
