-- How far each consumer has come on each partition, moved in the transaction of what the records caused.
create table inbox_offset (
    consumer    text    not null,
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (consumer, topic, partition)
);

-- The facts that policies have acted on, so that a repeat is dropped.
create table inbox_fact (
    consumer text not null,
    event_id text not null,
    primary key (consumer, event_id)
);
