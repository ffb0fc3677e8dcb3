-- Controles by kind of action. All facts are heard again, so that those of before are known too.
alter table inspection_controle add column action text; -- ControleReported
create index on inspection_controle (region, held_on);

lock table inbox_offset in exclusive mode; -- a batch that is being read ends first
update inbox_offset set next_offset = 0 where consumer = 'projections';
