-- Everything that happened to a casus. What belongs to which casus is looked up when it is asked, so a fact need not
-- wait for the one that ties it to the casus.

create table timeline_entry ( -- one per fact, by the id of its event
    event    text primary key,
    at       timestamptz not null,
    what     text not null,
    outcome  text,
    who      text,
    whom     text,
    why      text,
    rule     text,
    signal   text,
    casus    text,
    referral text
);
create index on timeline_entry (signal);
create index on timeline_entry (casus);
create index on timeline_entry (referral);

create table timeline_casus ( -- CasusOpened
    casus  text primary key,
    region text not null
);

create table timeline_signal ( -- CasusOpened and SignalAddedToCasus; only a key, so the order of the two is of no account
    casus  text not null,
    signal text not null,
    primary key (casus, signal)
);

create table timeline_referral ( -- ReferralAsked
    referral text primary key,
    agency   text not null,
    signal   text,
    casus    text
);
create index on timeline_referral (signal);
create index on timeline_referral (casus);
