-- Suspects and witnesses stood here too. All facts are heard again, so that only possible victims do.
truncate register_betrokkene;
lock table inbox_offset in exclusive mode; -- a batch that is being read ends first
update inbox_offset set next_offset = 0 where consumer = 'projections';

-- Who reported a person is told as of a day as well, and only of whom is reported as a possible victim.
alter table register_betrokkene add column added_at timestamptz; -- BetrokkeneAdded; none for what was heard before this

-- The register is walked along the classifications of a year, in order of time.
create index on register_classification (decided_at);
-- Which kinds of agency there are, one look-up for each.
create index on register_betrokkene (agency_kind);
