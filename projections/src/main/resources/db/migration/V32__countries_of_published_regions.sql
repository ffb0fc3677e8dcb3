-- In which country a region lies says which directorates stand in a table at zero: it is kept with the region, by its code.
-- What was published before was counted with the countries of the list that the product comes with.
alter table publication rename column regions to codes;
alter table publication add column regions jsonb;
update publication
set regions = (
    select jsonb_object_agg(
        code,
        case when code in ('WEST_VLAANDEREN', 'OOST_VLAANDEREN', 'ANTWERPEN', 'LIMBURG', 'HENEGOUWEN', 'NAMEN_LUXEMBURG', 'LUIK',
                           'VLAAMS_BRABANT', 'BRUSSEL', 'WAALS_BRABANT')
             then 'BE' else 'NL' end)
    from unnest(codes) as code);
alter table publication alter column regions set not null;
alter table publication drop column codes;
