-- Who did what with a generation. Only added to.
create table generation_move (
    number     bigint      primary key generated always as identity,
    generation integer     not null,
    what       text        not null,
    moved_by   text,                     -- none where a replay dropped what it was filling
    moved_at   timestamptz not null default clock_timestamp()
);
