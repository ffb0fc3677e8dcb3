-- Whether the signal says that the person is a minor: by age or otherwise. Of who is here already the age band is known.
alter table betrokkene add column minor boolean;
update betrokkene set minor = age_band = '<18';
alter table betrokkene alter column minor set not null;

update signal
set persons = (
    select coalesce(jsonb_agg(person || jsonb_build_object('minor', person ->> 'ageBand' = '<18') order by place), '[]')
    from jsonb_array_elements(persons) with ordinality as known (person, place)
);
