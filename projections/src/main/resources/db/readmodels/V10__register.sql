-- Registrations and the figures drawn from them. Nobody is named: a person is a number of the vault.

create table register_betrokkene ( -- BetrokkeneAdded
    betrokkene   text primary key,
    person       text not null,
    sex          text not null,
    nationality  text not null,
    age_band     text not null,
    agency       text not null,
    agency_kind  text not null,
    region       text not null,
    exploitation text not null
);
create index on register_betrokkene (region);
create index on register_betrokkene (person);

create table register_classification ( -- BetrokkeneClassified: every one is kept, a figure may be asked as of a day
    event         text primary key,
    betrokkene    text not null,
    classificatie text not null,
    stage         text not null,
    decided_at    timestamptz not null
);
create index on register_classification (betrokkene);

create table register_consent ( -- ConsentRecorded
    event       text primary key,
    betrokkene  text not null,
    given       boolean not null,
    recorded_at timestamptz not null
);
create index on register_consent (betrokkene);

create table register_shelter ( -- ReferralAsked, where it asks for shelter
    referral   text primary key,
    betrokkene text not null,
    asked_at   timestamptz not null
);
create index on register_shelter (betrokkene);
