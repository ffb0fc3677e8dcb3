-- Controles, and the checklists filled in at them.

create table inspection_controle ( -- ControleReported
    controle      text primary key,
    held_on       date not null,
    region        text not null,
    sector        text not null,
    workplaces    integer not null,
    employees     integer not null,
    self_employed integer not null,
    others        integer not null
);
create index on inspection_controle (held_on);

create table inspection_infringement ( -- ControleReported; a kind may be reported in several lines
    controle         text not null,
    line             text not null,
    kind             text not null,
    findings         integer not null,
    workers          integer not null,
    official_reports integer not null,
    warnings         integer not null,
    primary key (controle, line)
);

create table inspection_measure ( -- ControleReported
    controle text not null,
    measure  text not null,
    primary key (controle, measure)
);

create table inspection_checklist ( -- ControleReported
    checklist   text primary key,
    controle    text not null,
    nationality text not null,
    sex         text not null,
    age_band    text not null
);
create index on inspection_checklist (controle);

create table inspection_indicator ( -- ControleReported
    checklist text not null,
    indicator text not null,
    primary key (checklist, indicator)
);

create table inspection_betrokkene ( -- BetrokkeneAdded, where it stems from a checklist
    betrokkene text primary key,
    checklist  text not null
);
create index on inspection_betrokkene (checklist);

create table inspection_centre ( -- ReferralAsked, where it asks for a specialised centre
    referral   text primary key,
    betrokkene text not null
);
create index on inspection_centre (betrokkene);
