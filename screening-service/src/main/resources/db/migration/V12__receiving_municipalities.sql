-- Where people or organisation perhaps moved to; what was heard before says nothing of it.
alter table signal add column receiving_municipalities text[] not null default '{}';
alter table casus add column receiving_municipalities text[] not null default '{}';
