create table note (thing text not null, name text not null);
create table heard (event text primary key);

create table bound_of_migrations as
select setting::bigint as milliseconds from pg_settings where name = 'transaction_timeout';
