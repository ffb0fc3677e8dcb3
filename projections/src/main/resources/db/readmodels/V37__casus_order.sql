-- Casussen of all regions at once, the newest first.
create index on meeting_casus (opened_at desc, casus desc) where opened_at is not null;
