-- A person whom the centre declined is not referred to it. All facts are heard again, so that those of before are known too.
create table inspection_declined ( -- ReferralDeclined
    referral text primary key
);
lock table inbox_offset in exclusive mode; -- a batch that is being read ends first
update inbox_offset set next_offset = 0 where consumer = 'projections';
