-- what is late is counted again and again
create index referral_inbox_unacknowledged on referral_inbox (acknowledge_by) where state = 'ASKED';
create index feedback_aandachtsfunctionaris_owed on feedback (aandachtsfunctionaris_by) where aandachtsfunctionaris_told_at is null;
create index feedback_melder_owed on feedback (melder_by) where melder_told_at is null;
