-- Figures as they were published. Only added to.
create table publication (
    year          integer     not null,
    revision      integer     not null,
    counting_rule text        not null,      -- version of rule set telling
    regions       text[]      not null,      -- the list of regions of that day
    position      jsonb       not null,      -- how far the topics had been read
    figures       text        not null,      -- JSON, kept letter by letter
    checksum      text        not null,
    published_by  text        not null,
    published_at  timestamptz not null default clock_timestamp(),
    reason        text        not null,
    primary key (year, revision)
);

-- What came out when a publication was made again.
create table reproduction (
    replay     uuid  primary key,
    comparison jsonb not null
);
