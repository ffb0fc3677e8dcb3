-- What a publication does not show is decided when it is published, and kept with it. What was published before was shown whole.
alter table publication add column hidden_below integer not null default 1;     -- smaller numbers are hidden, and others with them
alter table publication add column hidden jsonb not null default '[]';          -- their places
alter table publication alter column hidden_below drop default;
alter table publication alter column hidden drop default;
alter table publication add column code_lists text;                             -- checksum of the lists that were counted by
