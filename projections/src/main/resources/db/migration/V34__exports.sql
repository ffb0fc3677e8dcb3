-- Who had what as a file. Only added to; how it ended is filled in once.
create table export (
    number        bigint      primary key generated always as identity,
    exported_by   text        not null,
    what          text        not null,      -- the address that was asked
    filters       jsonb       not null,
    form          text        not null,
    begun_at      timestamptz not null default clock_timestamp(),
    outcome       text,                      -- none where the service stopped before it ended
    exported_rows bigint,
    ended_at      timestamptz
);
