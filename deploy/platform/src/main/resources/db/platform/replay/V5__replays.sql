-- Replays and how far each has come. One at a time is at work on a target.
create table replay (
    id         uuid        primary key,
    target     text        not null,
    wish       jsonb       not null,
    state      text        not null,
    position   bigint      not null default 0,
    head       bigint      not null,
    fence      bigint      not null, -- no transaction older than this may be open when the head is read
    events     bigint      not null default 0,
    errors     bigint      not null default 0,
    busy_nanos bigint      not null default 0,
    started_by text        not null,
    started_at timestamptz not null,
    touched_at timestamptz, -- when it last had its turn
    rest_until timestamptz, -- before which it has no other
    ended_at   timestamptz,
    problem    text,
    answered_by   text,     -- who approved or refused what it found
    answered_at   timestamptz,
    answer_reason text
);
create unique index replay_one_per_target on replay (target) where state in ('RUNNING', 'PAUSED', 'FAILED', 'APPROVING', 'APPROVAL_FAILED');

-- Decisions that would come out otherwise under the candidate, and what became of each.
create table replay_difference (
    replay     uuid   not null references replay on delete cascade,
    subject    text   not null,
    position   bigint not null,
    difference jsonb  not null,
    kinds      text[] not null,
    answer     text, -- APPROVED: to be made a fact; KEPT: made a fact; OVERTAKEN: decided anew since, so that it is left
    answered_by text,
    primary key (replay, subject)
);
create index replay_difference_answer on replay_difference (replay, answer) where answer is not null;

-- Decisions on which the candidate fails.
create table replay_error (
    replay   uuid   not null references replay on delete cascade,
    subject  text   not null,
    position bigint not null,
    problem  text   not null,
    primary key (replay, subject)
);
