-- A person whom the centre declined is not referred to it. All facts are heard again, so that those of before are known too.
create table inspection_declined ( -- ReferralDeclined
    referral text primary key
);
update inbox_offset set next_offset = 0 where consumer = 'projections';
