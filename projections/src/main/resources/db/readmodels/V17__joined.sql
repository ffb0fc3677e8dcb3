-- When a signal became one of a casus, so that the timeline can be told as it was known at a moment.
drop table timeline_signal;
create table timeline_joined ( -- CasusOpened and SignalAddedToCasus, a row for each
    event  text primary key,
    casus  text not null,
    signal text not null,
    at     timestamptz not null
);
create index on timeline_joined (casus);
