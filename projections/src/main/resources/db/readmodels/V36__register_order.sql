-- The register is walked along the classifications of a year in order of time, and of their numbers where moments are the same.
create index on register_classification (decided_at, event);
drop index register_classification_decided_at_idx;
