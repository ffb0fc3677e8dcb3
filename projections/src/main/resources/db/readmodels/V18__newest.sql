-- Topics may be written anew, so that an older fact is heard after a newer one: the newest counts.
alter table monitor_signal add column revised_at timestamptz;  -- TriageRevised, the newest
alter table timeline_casus add column routed_at  timestamptz;  -- RouteDetermined, the newest
