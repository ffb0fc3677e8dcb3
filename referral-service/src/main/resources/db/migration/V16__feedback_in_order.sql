-- a page of what is owed is found in order, however much there is
create index feedback_in_order on feedback (owed_since, signal) where owed_since is not null;
create index feedback_of_agency_in_order on feedback (agency, owed_since, signal) where owed_since is not null;
