-- When the urgency was revised last; none where it is still that of the report.
alter table signal add column urgency_since timestamptz;
