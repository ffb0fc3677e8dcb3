-- Records that could not be handled: where each was met and where it lies now, on the dead-letter topic. No content.
create table dead_letter (
    sequence  bigint      generated always as identity primary key,
    id        uuid        not null unique default gen_random_uuid(),
    consumer  text        not null,
    place     text        not null, -- topic-partition@offset where it was met
    topic_id  text,                 -- of the topic at that time: one that was made anew has the same places
    lies      text        not null, -- the same where it lies now
    cause     text        not null, -- a class
    event     jsonb       not null, -- headers of the CloudEvent, of facts of the chain alone
    parked_at timestamptz not null default clock_timestamp(),
    state     text        not null default 'PARKED', -- RETRIED, DROPPED
    unique nulls not distinct (consumer, place, topic_id)
);
create index dead_letter_parked on dead_letter (sequence) where state = 'PARKED';

-- What people did about them. Only added to.
create table dead_letter_act (
    sequence    bigint      generated always as identity primary key,
    dead_letter uuid        not null references dead_letter (id),
    act         text        not null, -- RETRY, DROP
    done_by     text        not null,
    reason      text        not null,
    done_at     timestamptz not null,
    failure     text                  -- class, of a retry that failed again
);
create index dead_letter_act_of on dead_letter_act (dead_letter);
