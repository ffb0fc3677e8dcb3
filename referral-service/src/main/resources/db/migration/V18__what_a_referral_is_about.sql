-- what the agency that is asked may know before it decides; none where it was asked before this was kept
alter table referral_inbox
    add column municipality text,
    add column exploitation text,
    add column sector       text,
    add column minor        boolean;

-- where it was observed and whether of a minor, as the rules were asked; no betrokkene is an empty text
create table routed_subject (
    origin       text not null,
    betrokkene   text not null,
    municipality text,
    minor        boolean,
    primary key (origin, betrokkene)
);
