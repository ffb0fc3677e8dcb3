-- When the newest route of each casus was decided, of those that were heard.
create table newest_route (
    casus      text        not null primary key,
    decided_at timestamptz not null
);
