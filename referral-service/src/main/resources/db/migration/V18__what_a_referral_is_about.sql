-- what the agency that is asked may know before it decides
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

-- of what was said before this was kept
insert into routed_subject (origin, betrokkene, municipality, minor)
select distinct on (1, 2)
       coalesce(routed #>> '{subject,signal}', routed #>> '{subject,casus}'), coalesce(routed #>> '{subject,betrokkene}', ''),
       nullif(routed #>> '{inputs,municipality}', 'NVT'),
       case when coalesce(routed #>> '{subject,signal}', routed #>> '{subject,betrokkene}') is not null
            then cast(routed #>> '{inputs,minor}' as boolean) end
from (select globalIndex, convert_from(payload, 'UTF8')::jsonb -> 'routed' as routed
      from DomainEventEntry where payloadType like '%RoutingEvent$RoutingDecided') decided
where routed #>> '{inputs,moment}' in ('SIGNAAL', 'ROUTE')
order by 1, 2, globalIndex desc;

update referral_inbox inbox
set exploitation = request #>> '{matter,exploitation}', sector = request #>> '{matter,sector}'
from (select aggregateIdentifier as referral, convert_from(payload, 'UTF8')::jsonb -> 'request' as request
      from DomainEventEntry where payloadType like '%ReferralEvent$ReferralAsked') asked
where asked.referral = inbox.referral::text;

update referral_inbox inbox
set municipality = about.municipality, minor = about.minor
from routed_subject about
where about.origin = coalesce(inbox.signal, inbox.casus) and about.betrokkene = coalesce(inbox.betrokkene, '');
