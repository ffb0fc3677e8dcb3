-- All that has happened to rule versions: uploaded, proposed, activated, retired. Only added to.
create table rule_log (
    sequence    bigint generated always as identity primary key,
    rule_set    text        not null,
    version     text        not null,
    position    integer     not null,
    kind        text        not null,
    fact        jsonb       not null,
    recorded_at timestamptz not null,
    unique (rule_set, version, position)
);
