-- What agencies posted, as they may see it again. Follows the events; rebuildable from them.
create table receipt (
    id      uuid  not null primary key,
    agency  text  not null,
    kind    text  not null,
    receipt jsonb not null
);

-- Which agency and region a number of the vault belongs to.
create table vault_number (
    number uuid not null primary key,
    agency text not null,
    region text not null
);
