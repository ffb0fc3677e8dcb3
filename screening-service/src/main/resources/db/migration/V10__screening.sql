-- What is known of a signal once it has been reported; persons are vault numbers with what figures need, no names.
create table signal (
    signal            uuid    not null primary key,
    region            text    not null,
    municipality      text,
    country           text    not null,
    exploitation      text    not null,
    sector            text,
    measures_possible boolean not null,
    moved_to          text,
    urgency           text    not null,
    agency            text    not null,
    agency_kind       text    not null,
    persons           jsonb   not null
);

create table meeting (
    meeting    uuid   not null primary key,
    region     text   not null,
    planned_on date   not null,
    state      text   not null,
    present    text[] not null default '{}'
);

-- A region prepares or holds one meeting at a time; all others are closed.
create unique index meeting_to_come on meeting (region) where state <> 'CLOSED';
create index meeting_of_region on meeting (region, planned_on);

create table agenda_item (
    meeting      uuid        not null references meeting,
    signal       uuid        not null,
    place        bigint      generated always as identity,
    carried_over boolean     not null,
    placed_at    timestamptz not null,
    outcome      text,
    casus        uuid,
    primary key (meeting, signal)
);

create table casus (
    casus             uuid    not null primary key,
    region            text    not null,
    municipality      text,
    country           text    not null,
    exploitation      text    not null,
    sector            text,
    measures_possible boolean not null,
    moved_to          text,
    tracks            text[]  not null default '{}',
    casusregisseur    text
);

create table casus_signal (
    casus  uuid   not null references casus,
    signal uuid   not null,
    place  bigint generated always as identity,
    primary key (casus, signal)
);

create table betrokkene (
    betrokkene  uuid   not null primary key,
    casus       uuid   not null references casus,
    place       bigint generated always as identity,
    signal      uuid   not null,
    person      text   not null,
    checklist   text,
    role        text   not null,
    sex         text   not null,
    nationality text   not null,
    age_band    text   not null,
    residence   text   not null,
    consent     boolean
);

create index betrokkene_of_casus on betrokkene (casus);

-- The newest classification of each stage; the whole history is in the facts.
create table classification (
    betrokkene    uuid        not null references betrokkene,
    stage         text        not null,
    classificatie text        not null,
    reason        text        not null,
    indicators    text[]      not null,
    decided_by    text        not null,
    decided_at    timestamptz not null,
    primary key (betrokkene, stage)
);
