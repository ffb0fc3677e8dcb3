-- a page of an inbox is found in order, however much was ever asked
drop index referral_inbox_by_agency;
create index referral_inbox_newest on referral_inbox (agency, asked_at, referral);
create index referral_inbox_newest_in_state on referral_inbox (agency, state, asked_at, referral);
create index referral_inbox_most_pressing on referral_inbox (agency, state, urgency, acknowledge_by, referral);
