-- Who steers a casus may see it, others with that role may not. Either fact of a casus may be heard first.
alter table timeline_casus alter column region drop not null;
alter table timeline_casus add column casusregisseur text; -- RouteDetermined, the newest

update timeline_casus
set casusregisseur = newest.whom
from (
    select distinct on (casus) casus, whom from timeline_entry where what = 'ROUTE_DETERMINED' order by casus, at desc
) as newest
where newest.casus = timeline_casus.casus;
