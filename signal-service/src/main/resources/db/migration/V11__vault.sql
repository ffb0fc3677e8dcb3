-- All that identifies a person. Kept in a schema of its own; no event, topic or read model holds any of it.
create table vault.keyset (
    number  uuid  not null primary key,
    wrapped bytea not null
);

create table vault.version (
    number    uuid        not null,
    version   integer     not null,
    sealed    bytea       not null,
    sealed_at timestamptz not null,
    primary key (number, version)
);

create table vault.erasure (
    number    uuid        not null primary key,
    erased_at timestamptz not null,
    erased_by text        not null,
    ground    text        not null
);

create table vault.reading (
    id      bigint generated always as identity primary key,
    number  uuid        not null,
    reader  text        not null,
    agency  text        not null,
    purpose text        not null,
    read_at timestamptz not null
);

create table vault.secret (
    name    text  not null primary key,
    wrapped bytea not null
);
