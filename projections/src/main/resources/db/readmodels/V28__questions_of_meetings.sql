-- What a meeting asked partners. All facts are heard again, so that the questions of before are known too.
alter table meeting_item add column questions text; -- SignalWeighed

lock table inbox_offset in exclusive mode; -- a batch that is being read ends first
update inbox_offset set next_offset = 0 where consumer = 'projections';
