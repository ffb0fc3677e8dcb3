-- Topics written anew from the event store, and how far each has come. One at a time.
create table republication (
    id         uuid        primary key,
    reason     text        not null,
    per_second integer,                  -- events, at most
    state      text        not null,
    position   bigint      not null default 0,
    head       bigint      not null,     -- what was said when it began
    events     bigint      not null default 0,
    busy_nanos bigint      not null default 0,
    started_by text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    problem    text
);
create unique index republication_one_at_a_time on republication ((true)) where state in ('RUNNING', 'PAUSED', 'FAILED');
