-- What an agency reported is listed page by page, the newest first.
alter table receipt add column reported_at timestamptz;
update receipt set reported_at = (receipt ->> 'reportedAt')::timestamptz;
alter table receipt alter column reported_at set not null;

create index receipt_newest on receipt (agency, kind, reported_at desc, id desc);
