-- who tells finds what is theirs to tell next, the one whose term ends first on top
create index feedback_for_aandachtsfunctionaris on feedback (region, aandachtsfunctionaris_by) where to_aandachtsfunctionaris is null;
create index feedback_for_melder on feedback (agency, melder_by) where to_aandachtsfunctionaris is not null and to_melder is null;
