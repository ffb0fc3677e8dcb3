-- Lists of casussen: the newest of a region first, and of those whom one casusregisseur steers.

create index on meeting_casus (region, opened_at desc, casus desc) where opened_at is not null;
create index on meeting_casus (casusregisseur) where casusregisseur is not null;
