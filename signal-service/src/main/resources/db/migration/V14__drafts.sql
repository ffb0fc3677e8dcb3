-- What is typed and not reported yet. It may name people: each draft is sealed with a key of its own, which goes with its row.
create table vault.draft (
    draft    uuid        not null primary key,
    subject  text        not null,
    agency   text        not null,
    saved_at timestamptz not null,
    wrapped  bytea       not null,
    sealed   bytea       not null
);

create index draft_author on vault.draft (agency, subject);
create index draft_saved_at on vault.draft (saved_at);
