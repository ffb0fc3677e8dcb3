create table note (thing text not null, name text not null);
create table heard (event text primary key);
