-- Of which topic the offset is: one that was deleted and made anew has the same name and another id.
alter table inbox_offset add column topic_id text;
